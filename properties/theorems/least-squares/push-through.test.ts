import { pushThrough } from '../../../theorems/least-squares/push-through.js';
import { proves } from '../proves.js';

proves(pushThrough, {
  evidence: {
    identity: ['identity', 'identity', 'identity'],
    invertible: ['certified'],
    together: ['identity'],
  },
  attained: ['identity', 'invertible', 'together'],
  needed: ['penalty'],
});
