import { pushThrough } from '../../theorems/least-squares/push-through.js';
import { ridgeCoefficientBounds } from '../../theorems/least-squares/ridge-coefficient-bounds.js';
import { ridgeDiagonal } from '../../theorems/least-squares/ridge-diagonal.js';
import { ridgeGradientDescent } from '../../theorems/least-squares/ridge-gradient-descent.js';
import { ridgeGreatestCoefficient } from '../../theorems/least-squares/ridge-greatest-coefficient.js';
import { ridgeLargeSingularValues } from '../../theorems/least-squares/ridge-large-singular-values.js';
import { ridgeMinimiser } from '../../theorems/least-squares/ridge-minimiser.js';
import { ridgeOptimalPenalty } from '../../theorems/least-squares/ridge-optimal-penalty.js';
import { ridgeSmallSingularValues } from '../../theorems/least-squares/ridge-small-singular-values.js';
import { ridgeSvd } from '../../theorems/least-squares/ridge-svd.js';
import { proves } from './proves.js';

proves(pushThrough, {
  evidence: {
    identity: ['identity', 'identity', 'identity'],
    invertible: ['certified'],
    together: ['identity'],
  },
  attained: ['identity', 'invertible', 'together'],
  needed: ['penalty'],
});

proves(ridgeMinimiser, {
  evidence: {
    unique: ['certificate', 'identity'],
    minimum: ['identity', 'certificate'],
  },
  attained: ['unique', 'minimum'],
  needed: ['penalty', 'stationary'],
  refutes: ['lectures/ridge-minimiser'],
});

proves(ridgeSvd, {
  evidence: {
    solution: ['identity', 'identity', 'identity'],
  },
  attained: ['solution'],
  needed: ['decomposition', 'leftBasis', 'rightBasis'],
  refutes: ['lectures/ridge-svd-line1', 'lectures/ridge-svd-line2', 'lectures/ridge-sum-u'],
});

proves(ridgeDiagonal, {
  evidence: {
    diagonal: ['identity'],
    determinant: ['identity'],
  },
  attained: ['diagonal', 'determinant'],
  needed: ['shape'],
  refutes: ['lectures/ridge-diag-matrix'],
});

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

proves(ridgeCoefficientBounds, {
  evidence: {
    lower: ['certified', 'identity'],
  },
  attained: ['lower'],
  needed: ['penalty'],
});

proves(ridgeGreatestCoefficient, {
  evidence: {
    greatest: ['identity', 'certificate'],
    filter: ['certificate'],
  },
  attained: ['greatest', 'filter'],
  needed: ['penalty', 'order'],
  refutes: ['lectures/ridge-no-large-small-sv'],
});

proves(ridgeOptimalPenalty, {
  evidence: {
    best: ['identity', 'certificate', 'identity'],
  },
  attained: ['best'],
  needed: [],
  refutes: ['lectures/ridge-filters-noise'],
});

proves(ridgeGradientDescent, {
  evidence: {
    gradient: ['identity'],
    update: ['identity', 'identity', 'identity'],
  },
  attained: ['gradient', 'update'],
  needed: ['update'],
});
