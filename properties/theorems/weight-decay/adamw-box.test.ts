import { adamwBox } from '../../../theorems/weight-decay/adamw-box.js';
import { proves } from '../proves.js';

proves(adamwBox, {
  evidence: {
    above: ['certificate'],
    below: ['certificate'],
    excess: ['identity', 'certificate'],
    variance: ['certificate'],
    equalAbove: ['certified'],
    equalBelow: ['certified'],
    constant: ['certified'],
  },
  attained: ['above', 'below', 'excess', 'variance', 'constant'],
  needed: ['rate', 'directions', 'start', 'equal', 'momentum', 'positive', 'constant'],
});
