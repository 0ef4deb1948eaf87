import { needleCount } from '../../../theorems/convergence/needle-count.js';
import { proves } from '../proves.js';

proves(needleCount, {
  evidence: {
    missed: ['certificate | certified', 'identity | certified'],
    total: ['certificate | certified', 'identity | certified'],
    cells: ['certified'],
    every: ['certified'],
  },
  attained: ['missed', 'every', 'cells', 'total'],
  needed: ['cells', 'oneCell', 'chances'],
});
