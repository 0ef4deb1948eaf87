import { adamEpsilonPlace } from '../../../theorems/adaptive/adam-epsilon-place.js';
import { proves } from '../proves.js';

proves(adamEpsilonPlace, {
  evidence: {
    large: ['certificate'],
    small: ['certificate'],
    squaredBelow: ['certificate'],
    squaredAbove: ['certificate'],
    steps: ['certified', 'certified'],
  },
  attained: ['large', 'small', 'squaredBelow', 'squaredAbove', 'steps'],
  needed: ['positive', 'large', 'small', 'gradient'],
});
