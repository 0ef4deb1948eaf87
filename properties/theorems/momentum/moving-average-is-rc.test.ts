import { movingAverageIsRc } from '../../../theorems/momentum/moving-average-is-rc.js';
import { proves } from '../proves.js';

proves(movingAverageIsRc, {
  evidence: {
    ahead: ['identity', 'certified'],
    behind: ['identity', 'certified'],
  },
  attained: [],
  needed: ['input', 'factor', 'discharged', 'average'],
});
