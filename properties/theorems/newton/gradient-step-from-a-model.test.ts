import { gradientStepFromAModel } from '../../../theorems/newton/gradient-step-from-a-model.js';
import { proves } from '../proves.js';

proves(gradientStepFromAModel, {
  evidence: {
    least: ['identity', 'certificate'],
    value: ['identity'],
    opposite: ['identity'],
    back: ['identity'],
  },
  attained: ['least', 'value', 'opposite', 'back'],
  needed: ['stepSize', 'cycle'],
});
