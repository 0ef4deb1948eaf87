import type { Theorem } from '../src/prove/theorem.js';
import { acceleration } from './acceleration/index.js';
import { adaptive } from './adaptive/index.js';
import { approximation } from './approximation/index.js';
import { convergence } from './convergence/index.js';
import { descent } from './descent/index.js';
import { earlyStopping } from './early-stopping/index.js';
import { leastSquares } from './least-squares/index.js';
import { linearization } from './linearization/index.js';
import { momentum } from './momentum/index.js';
import { newton } from './newton/index.js';
import { rates } from './rates/index.js';
import { schedules } from './schedules/index.js';
import { stability } from './stability/index.js';
import { stochastic } from './stochastic/index.js';
import { weightDecay } from './weight-decay/index.js';

/** All theorems, in the order in which they are listed: by subject, each after those it cites. */
export const theorems: readonly Theorem[] = [
  ...approximation,
  ...descent,
  ...stability,
  ...convergence,
  ...newton,
  ...leastSquares,
  ...earlyStopping,
  ...stochastic,
  ...momentum,
  ...acceleration,
  ...adaptive,
  ...schedules,
  ...weightDecay,
  ...rates,
  ...linearization,
];
