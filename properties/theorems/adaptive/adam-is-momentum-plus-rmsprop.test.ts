import { adamIsMomentumPlusRmsprop } from '../../../theorems/adaptive/adam-is-momentum-plus-rmsprop.js';
import { proves } from '../proves.js';

proves(adamIsMomentumPlusRmsprop, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
    outside: ['identity'],
    inside: ['identity'],
  },
  attained: ['first', 'second', 'outside', 'inside'],
  needed: ['momentum', 'momentumStart', 'rmsprop', 'rmspropStart'],
});
