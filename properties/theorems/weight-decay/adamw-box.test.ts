import { adamwBox } from '../../../theorems/weight-decay/adamw-box.js';
import { proves } from '../proves.js';

proves(adamwBox, {
  evidence: {
    above: ['certificate'],
    below: ['certificate'],
    excess: ['identity', 'certificate'],
    constant: ['certified'],
  },
  attained: ['above', 'below', 'excess', 'constant'],
  needed: ['rate', 'directions', 'start', 'constant'],
});
