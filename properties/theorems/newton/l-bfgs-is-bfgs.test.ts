import { lBfgsIsBfgs } from '../../../theorems/newton/l-bfgs-is-bfgs.js';
import { proves } from '../proves.js';

proves(lBfgsIsBfgs, {
  evidence: {
    same: ['identity'],
    short: ['witness'],
  },
  attained: ['same', 'short'],
  needed: ['sameStart', 'sameMethod'],
});
