import { earlyClosedForm } from '../../theorems/early-stopping/early-closed-form.js';
import { earlyLargeSingularValues } from '../../theorems/early-stopping/early-large-singular-values.js';
import { earlyRecursion } from '../../theorems/early-stopping/early-recursion.js';
import { earlySmallSingularValues } from '../../theorems/early-stopping/early-small-singular-values.js';
import { earlyStoppingAboveRidge } from '../../theorems/early-stopping/early-stopping-above-ridge.js';
import { earlyStoppingBelowRidge } from '../../theorems/early-stopping/early-stopping-below-ridge.js';
import { earlyStoppingIsRidge } from '../../theorems/early-stopping/early-stopping-is-ridge.js';
import { earlyStoppingRisk } from '../../theorems/early-stopping/early-stopping-risk.js';
import { effectivePenalty } from '../../theorems/early-stopping/effective-penalty.js';
import { proves } from './proves.js';

proves(earlyRecursion, {
  evidence: {
    rotated: ['identity', 'identity', 'identity'],
    component: ['identity', 'identity'],
  },
  attained: ['rotated', 'component'],
  needed: ['decomposition', 'leftBasis', 'rightBasis', 'update'],
  refutes: ['lectures/early-svd-line1', 'lectures/early-sigma-inverse'],
});

proves(earlyClosedForm, {
  evidence: {
    fromZero: ['identity'],
    fromAnywhere: ['identity'],
  },
  attained: ['fromZero', 'fromAnywhere'],
  needed: ['decomposition', 'leftBasis', 'rightBasis', 'update', 'start'],
});

proves(earlySmallSingularValues, {
  evidence: {
    kept: ['certificate'],
    component: ['certificate'],
  },
  attained: ['kept', 'component'],
  needed: ['stepSize', 'time'],
  refutes: ['lectures/early-small-not-moved'],
});

proves(earlyLargeSingularValues, {
  evidence: {
    left: ['certificate'],
  },
  attained: ['left'],
  needed: ['order', 'stepSize'],
  refutes: ['lectures/early-large-sigma-fast'],
});

proves(earlyStoppingAboveRidge, {
  evidence: {
    more: ['identity', 'certificate', 'identity', 'certificate'],
  },
  attained: [],
  needed: ['singular', 'stepSize', 'penalty'],
});

proves(earlyStoppingBelowRidge, {
  evidence: {
    many: ['certificate', 'identity'],
    two: ['certificate', 'identity'],
    three: ['certified', 'identity'],
    third: ['identity', 'identity'],
  },
  attained: ['many', 'two', 'third'],
  needed: ['stepSize', 'penalty', 'root'],
});

proves(earlyStoppingRisk, {
  evidence: {
    risk: ['identity', 'certificate', 'certificate', 'certificate', 'identity'],
  },
  attained: ['risk'],
  needed: ['filters', 'constant'],
});

proves(effectivePenalty, {
  evidence: {
    only: ['identity', 'identity', 'identity'],
    decreasing: ['identity', 'certificate', 'identity'],
  },
  attained: ['only'],
  needed: ['order', 'stepSize', 'matched'],
  refutes: ['lectures/early-mimics-ridge'],
});

proves(earlyStoppingIsRidge, {
  evidence: {
    positive: ['certificate', 'identity'],
    same: ['identity', 'identity', 'identity'],
  },
  attained: ['same'],
  needed: ['start', 'equal', 'stepSize', 'penalty', 'update'],
});
