import { errorRecursion } from '../../../theorems/stability/error-recursion.js';
import { proves } from '../proves.js';

proves(errorRecursion, {
  evidence: {
    recursion: ['identity', 'identity', 'identity'],
    modes: ['identity'],
    rest: ['identity'],
  },
  attained: ['recursion', 'modes', 'rest'],
  needed: ['normalEquations', 'update'],
});
