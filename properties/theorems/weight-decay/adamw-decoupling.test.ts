import { adamwDecoupling } from '../../../theorems/weight-decay/adamw-decoupling.js';
import { proves } from '../proves.js';

proves(adamwDecoupling, {
  evidence: {
    outside: ['identity', 'identity'],
    adamStep: ['identity'],
    firstDifference: ['identity'],
    inside: ['identity', 'identity'],
    directions: ['identity', 'identity'],
  },
  attained: ['outside', 'inside', 'adamStep', 'firstDifference', 'directions'],
  needed: ['decoupled'],
});
