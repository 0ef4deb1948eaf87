import { earlySmallSingularValues } from '../../../theorems/early-stopping/early-small-singular-values.js';
import { proves } from '../proves.js';

proves(earlySmallSingularValues, {
  evidence: {
    kept: ['certificate'],
    component: ['certified'],
  },
  attained: ['kept', 'component'],
  needed: ['singular', 'stepSize', 'time'],
  refutes: ['lectures/early-small-not-moved'],
});
