import { harmonicSums } from '../../../theorems/rates/harmonic-sums.js';
import { proves } from '../proves.js';

proves(harmonicSums, {
  evidence: {
    plain: ['identity', 'certified'],
    offset: ['certified'],
    delayed: ['certified'],
    ones: ['certified'],
  },
  attained: ['plain', 'offset', 'delayed'],
  needed: ['delayed'],
  refutes: ['chapter/harmonic'],
});
