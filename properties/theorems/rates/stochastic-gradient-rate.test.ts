import { stochasticGradientRate } from '../../../theorems/rates/stochastic-gradient-rate.js';
import { proves } from '../proves.js';

proves(stochasticGradientRate, {
  evidence: { rate: ['identity', 'certificate', 'certificate', 'identity'] },
  attained: ['rate'],
  needed: ['smooth', 'unbiased', 'secondMoment', 'update', 'range', 'stepSize', 'root'],
});
