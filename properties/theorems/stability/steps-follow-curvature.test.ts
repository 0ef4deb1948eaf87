import { stepsFollowCurvature } from '../../../theorems/stability/steps-follow-curvature.js';
import { proves } from '../proves.js';

proves(stepsFollowCurvature, {
  evidence: {
    curvature: ['identity'],
    step: ['identity', 'identity'],
    firstStep: ['identity'],
  },
  attained: ['curvature', 'step', 'firstStep'],
  needed: ['normalEquations', 'update'],
});
