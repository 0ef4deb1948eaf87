import { leastSquaresGradient } from '../../../theorems/stability/least-squares-gradient.js';
import { proves } from '../proves.js';

proves(leastSquaresGradient, {
  evidence: {
    value: ['identity'],
    gradient: ['identity'],
    expansion: ['identity'],
    update: ['identity', 'identity'],
    onlyThere: ['identity', 'certificate'],
    minimal: ['certificate'],
  },
  attained: ['value', 'gradient', 'expansion', 'update', 'minimal', 'onlyThere'],
  needed: ['update', 'normalEquations'],
});
