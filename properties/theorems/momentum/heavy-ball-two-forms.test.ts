import { heavyBallTwoForms } from '../../../theorems/momentum/heavy-ball-two-forms.js';
import { proves } from '../proves.js';

proves(heavyBallTwoForms, {
  evidence: {
    iterates: ['identity'],
    velocity: ['identity'],
    outside: ['witness'],
    inside: ['witness'],
  },
  attained: ['iterates', 'velocity', 'outside', 'inside'],
  needed: ['alike'],
});
