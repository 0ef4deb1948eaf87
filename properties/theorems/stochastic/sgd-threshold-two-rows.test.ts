import { sgdThresholdTwoRows } from '../../../theorems/stochastic/sgd-threshold-two-rows.js';
import { proves } from '../proves.js';

proves(sgdThresholdTwoRows, {
  evidence: { minor: ['identity'], minors: ['identity'], bound: ['certificate'] },
  attained: ['minor', 'minors'],
  needed: ['first', 'determinant'],
});
