import { descentSandwich } from '../../../theorems/descent/descent-sandwich.js';
import { proves } from '../proves.js';

proves(descentSandwich, {
  evidence: {
    atLeast: ['certificate', 'identity'],
    atMost: ['certificate', 'identity'],
    atLeastPiecewise: ['certified', 'certified'],
    atMostPiecewise: ['certified', 'certified'],
  },
  attained: ['atLeast', 'atMost', 'atLeastPiecewise', 'atMostPiecewise'],
  needed: ['smooth', 'update'],
});
