import { gradientNormsAreSummable } from '../../../theorems/convergence/gradient-norms-are-summable.js';
import { proves } from '../proves.js';

proves(gradientNormsAreSummable, {
  evidence: {
    sum: ['certificate', 'identity', 'certificate'],
    sumPiecewise: ['certified', 'certified', 'certified'],
  },
  attained: ['sum', 'sumPiecewise'],
  needed: ['smooth', 'below', 'stepSize', 'update'],
});
