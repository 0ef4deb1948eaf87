import { lionTwoBetas } from '../../../theorems/adaptive/lion-two-betas.js';
import { proves } from '../proves.js';

proves(lionTwoBetas, {
  evidence: {
    followed: ['identity'],
    signum: ['certified'],
    remembered: ['certified', 'identity'],
  },
  attained: ['remembered', 'followed', 'signum'],
  needed: ['equal'],
});
