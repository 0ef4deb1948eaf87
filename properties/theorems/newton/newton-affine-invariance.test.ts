import { newtonAffineInvariance } from '../../../theorems/newton/newton-affine-invariance.js';
import { proves } from '../proves.js';

proves(newtonAffineInvariance, {
  evidence: {
    oneStep: ['identity'],
    invariant: ['identity'],
    descent: ['witness'],
    descentInZ: ['witness'],
  },
  attained: ['oneStep', 'invariant', 'descent', 'descentInZ'],
  needed: ['newton', 'coordinates'],
});
