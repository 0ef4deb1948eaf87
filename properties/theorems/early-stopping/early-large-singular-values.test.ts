import { earlyLargeSingularValues } from '../../../theorems/early-stopping/early-large-singular-values.js';
import { proves } from '../proves.js';

proves(earlyLargeSingularValues, {
  evidence: {
    left: ['certificate'],
  },
  attained: ['left'],
  needed: ['order', 'stepSize'],
  refutes: ['lectures/early-large-sigma-fast'],
});
