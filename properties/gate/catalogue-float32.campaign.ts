import { catchesEveryMistakeIn } from './every-mistake.js';

catchesEveryMistakeIn('float32');
