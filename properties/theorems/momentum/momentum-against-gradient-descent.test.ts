import { momentumAgainstGradientDescent } from '../../../theorems/momentum/momentum-against-gradient-descent.js';
import { proves } from '../proves.js';

proves(momentumAgainstGradientDescent, {
  evidence: {
    energy: ['identity'],
    definite: ['identity'],
    behind: ['identity', 'certificate', 'identity'],
    ahead: ['identity', 'certificate'],
    modes: ['identity'],
    overshoot: ['witness'],
    monotone: ['witness'],
  },
  attained: ['energy', 'definite', 'behind', 'modes', 'overshoot', 'monotone'],
  needed: ['root', 'decay', 'stepSize', 'deviation', 'realRoot', 'moving', 'momentum', 'average', 'descent'],
  refutes: ['lectures/mom-dampens-and-accelerates'],
});
