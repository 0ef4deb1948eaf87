import { secondMoment } from '../../../theorems/stochastic/second-moment.js';
import { proves } from '../proves.js';

proves(secondMoment, {
  evidence: { moment: ['identity'], above: ['identity', 'certificate'], below: ['identity', 'certificate'] },
  attained: ['moment', 'above', 'below'],
  needed: ['smallest', 'largest', 'rowSpace'],
  refutes: ['lectures/second-moment-bounds'],
});
