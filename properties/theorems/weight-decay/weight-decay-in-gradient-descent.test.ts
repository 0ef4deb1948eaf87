import { weightDecayInGradientDescent } from '../../../theorems/weight-decay/weight-decay-in-gradient-descent.js';
import { proves } from '../proves.js';

proves(weightDecayInGradientDescent, {
  evidence: {
    halfGradient: ['identity'],
    wholeGradient: ['identity'],
    half: ['identity'],
    whole: ['identity'],
  },
  attained: ['halfGradient', 'wholeGradient', 'half', 'whole'],
  needed: ['half', 'whole'],
});
