import { lBfgsIsBfgs } from '../../../theorems/newton/l-bfgs-is-bfgs.js';
import { proves } from '../proves.js';

proves(lBfgsIsBfgs, {
  evidence: {
    same: ['identity'],
    late: ['witness'],
    one: ['witness'],
    two: ['witness'],
  },
  attained: ['same', 'late', 'one'],
  needed: ['sameStart', 'sameMethod'],
});
