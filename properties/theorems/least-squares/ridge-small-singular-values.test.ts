import { ridgeSmallSingularValues } from '../../../theorems/least-squares/ridge-small-singular-values.js';
import { proves } from '../proves.js';

proves(ridgeSmallSingularValues, {
  evidence: {
    absolute: ['identity', 'certificate'],
    relative: ['identity', 'certificate'],
    relativeError: ['identity'],
    notSmall: ['identity'],
  },
  attained: ['absolute', 'relative', 'relativeError', 'notSmall'],
  needed: ['singular', 'penalty'],
  refutes: ['lectures/ridge-003-small'],
});
