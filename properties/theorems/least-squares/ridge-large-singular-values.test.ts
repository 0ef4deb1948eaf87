import { ridgeLargeSingularValues } from '../../../theorems/least-squares/ridge-large-singular-values.js';
import { proves } from '../proves.js';

proves(ridgeLargeSingularValues, {
  evidence: {
    relativeError: ['identity', 'certificate'],
    upper: ['identity', 'certificate'],
    multipleOfPenalty: ['identity'],
  },
  attained: ['relativeError', 'upper', 'multipleOfPenalty'],
  needed: ['singular', 'penalty'],
  refutes: ['lectures/ridge-limit-big-sigma'],
});
