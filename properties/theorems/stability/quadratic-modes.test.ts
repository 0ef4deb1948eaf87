import { quadraticModes } from '../../../theorems/stability/quadratic-modes.js';
import { proves } from '../proves.js';

proves(quadraticModes, {
  evidence: {
    value: ['identity'],
    update: ['identity', 'identity', 'identity'],
    steps: ['identity'],
    expansion: ['identity'],
  },
  attained: ['expansion', 'value', 'update', 'steps'],
  needed: ['symmetric', 'decomposition', 'orthonormal', 'update'],
});
