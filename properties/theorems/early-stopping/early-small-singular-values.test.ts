import { earlySmallSingularValues } from '../../../theorems/early-stopping/early-small-singular-values.js';
import { proves } from '../proves.js';

proves(earlySmallSingularValues, {
  evidence: {
    kept: ['certificate'],
    component: ['certificate'],
  },
  attained: ['kept', 'component'],
  needed: ['stepSize', 'time'],
  refutes: ['lectures/early-small-not-moved'],
});
