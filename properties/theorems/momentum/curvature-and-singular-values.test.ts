import { curvatureAndSingularValues } from '../../../theorems/momentum/curvature-and-singular-values.js';
import { proves } from '../proves.js';

proves(curvatureAndSingularValues, {
  evidence: {
    curvature: ['identity', 'identity'],
    order: ['identity', 'certificate', 'identity'],
  },
  attained: ['curvature', 'order'],
  needed: ['hessian', 'larger'],
  refutes: ['lectures/mom-curvature-low-sv'],
});
