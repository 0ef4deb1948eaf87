import { catchesEveryMistakeIn } from './every-mistake.js';

catchesEveryMistakeIn('float64');
