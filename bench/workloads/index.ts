import type { Workload } from '../workload.js';
import { adamSteps } from './adam.js';
import { descentLemma } from './descent-lemma.js';
import { expectedStep } from './expected-step.js';
import { leastSquaresDescent } from './gradient-descent.js';

export const workloads: readonly Workload[] = [descentLemma, leastSquaresDescent, adamSteps, expectedStep];
