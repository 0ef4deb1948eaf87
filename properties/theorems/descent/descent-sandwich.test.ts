import { descentSandwich } from '../../../theorems/descent/descent-sandwich.js';
import { proves } from '../proves.js';

proves(descentSandwich, {
  evidence: {
    atLeast: ['certificate | certified', 'identity | certified'],
    atMost: ['certificate | certified', 'identity | certified'],
  },
  attained: ['atLeast', 'atMost'],
  needed: ['smooth', 'update'],
});
