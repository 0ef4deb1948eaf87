import { ridgeGradientDescent } from '../../../theorems/least-squares/ridge-gradient-descent.js';
import { proves } from '../proves.js';

proves(ridgeGradientDescent, {
  evidence: {
    gradient: ['identity'],
    update: ['identity', 'identity', 'identity'],
  },
  attained: ['gradient', 'update'],
  needed: ['update'],
});
