import { adamStepBound } from '../../../theorems/adaptive/adam-step-bound.js';
import { proves } from '../proves.js';

proves(adamStepBound, {
  evidence: {
    bound: ['identity', 'certificate', 'identity'],
  },
  attained: ['bound'],
  needed: ['squareDecay'],
  refutes: ['lectures/adam-step-size'],
});
