import { affineIsNotLinear } from '../../../theorems/approximation/affine-is-not-linear.js';
import { proves } from '../proves.js';

proves(affineIsNotLinear, {
  evidence: { affine: ['identity'], linear: ['identity'] },
  attained: ['affine', 'linear'],
  needed: ['unbiased'],
  refutes: ['lectures/affine-called-linear'],
});
