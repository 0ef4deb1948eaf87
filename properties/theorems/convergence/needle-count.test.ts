import { needleCount } from '../../../theorems/convergence/needle-count.js';
import { proves } from '../proves.js';

proves(needleCount, {
  evidence: {
    missed: ['certificate', 'identity'],
    total: ['certificate', 'identity'],
    cells: ['identity'],
    every: ['certified'],
  },
  attained: ['missed', 'every', 'cells', 'total'],
  needed: ['cells', 'oneCell', 'chances'],
});
