import { ridgeCoefficientBounds } from '../../../theorems/least-squares/ridge-coefficient-bounds.js';
import { proves } from '../proves.js';

proves(ridgeCoefficientBounds, {
  evidence: {
    lower: ['certified', 'identity'],
  },
  attained: ['lower'],
  needed: ['penalty'],
});
