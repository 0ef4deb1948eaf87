import type { Theorem } from '../../src/prove/theorem.js';
import { cosineScheduleSums } from './cosine-schedule.js';

export const schedules: readonly Theorem[] = [cosineScheduleSums];
