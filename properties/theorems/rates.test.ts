import { batchRate } from '../../theorems/rates/batch-rate.js';
import { batchVariance } from '../../theorems/rates/batch-variance.js';
import { gradientDescentRate } from '../../theorems/rates/gradient-descent-rate.js';
import { gradientDescentSharpRate } from '../../theorems/rates/gradient-descent-sharp-rate.js';
import { gradientDescentSteps } from '../../theorems/rates/gradient-descent-steps.js';
import { harmonicSums } from '../../theorems/rates/harmonic-sums.js';
import { largestValue } from '../../theorems/rates/largest-value.js';
import { randomIterate } from '../../theorems/rates/random-iterate.js';
import { sharpDescent } from '../../theorems/rates/sharp-descent.js';
import { stochasticDescent } from '../../theorems/rates/stochastic-descent.js';
import { stochasticGradientRate } from '../../theorems/rates/stochastic-gradient-rate.js';
import { stochasticRateLargestValue } from '../../theorems/rates/stochastic-rate-largest-value.js';
import { stochasticSteps } from '../../theorems/rates/stochastic-steps.js';
import { twoParabolas } from '../../theorems/rates/two-parabolas.js';
import { valueBeforeLast } from '../../theorems/rates/value-before-last.js';
import { proves } from './proves.js';

proves(gradientDescentRate, {
  evidence: {
    mean: ['certificate', 'certificate'],
    least: ['certificate', 'certificate'],
    attainedStart: ['identity'],
    attainedEnd: ['identity'],
    attained: ['identity'],
  },
  attained: ['mean', 'least', 'attainedStart', 'attainedEnd', 'attained'],
  needed: ['smooth', 'update', 'start', 'end', 'least'],
});

proves(largestValue, {
  evidence: {
    mean: ['certificate', 'certified'],
    first: ['identity'],
    last: ['identity'],
    tooSmall: ['identity'],
  },
  attained: ['first', 'last', 'tooSmall', 'mean'],
  needed: ['smooth', 'update', 'bounded'],
  refutes: ['chapter/M-definition'],
});

proves(twoParabolas, {
  evidence: {
    values: ['certificate', 'certificate', 'identity'],
    onQuadratics: ['certificate'],
    onPiecewise: ['certified'],
  },
  attained: ['values', 'onQuadratics', 'onPiecewise'],
  needed: ['above', 'below', 'closest', 'smooth'],
});

proves(sharpDescent, {
  evidence: { nonconvex: ['certificate', 'identity'], convex: ['certificate', 'identity'] },
  attained: ['nonconvex', 'convex'],
  needed: ['smooth', 'convex', 'update'],
});

proves(gradientDescentSharpRate, {
  evidence: {
    weighted: ['identity', 'certificate'],
    least: ['certificate', 'certificate'],
    attained: ['certified'],
  },
  attained: ['weighted', 'least', 'attained'],
  needed: ['smooth', 'update', 'least'],
});

proves(gradientDescentSteps, {
  evidence: { steps: ['certificate', 'certificate'] },
  attained: ['steps'],
  needed: ['smooth', 'update', 'least', 'fall', 'enough'],
});

proves(valueBeforeLast, {
  evidence: { sum: ['certificate', 'certificate'], least: ['certificate', 'certificate'] },
  attained: ['sum', 'least'],
  needed: ['smooth', 'lipschitz', 'update', 'least'],
});

proves(stochasticDescent, {
  evidence: {
    step: ['certificate', 'identity', 'identity', 'certificate'],
    trueGradient: ['certificate', 'certificate'],
  },
  attained: ['step', 'trueGradient'],
  needed: ['smooth', 'unbiased', 'secondMoment', 'update'],
  refutes: ['chapter/thm-4.6.2-proof'],
});

proves(stochasticGradientRate, {
  evidence: { rate: ['identity', 'certificate', 'certificate', 'identity'] },
  attained: ['rate'],
  needed: ['smooth', 'unbiased', 'secondMoment', 'update', 'range', 'stepSize', 'root'],
});

proves(stochasticRateLargestValue, {
  evidence: {
    largest: ['certified'],
    tooLarge: ['identity'],
    fall: ['certified'],
  },
  attained: ['largest', 'tooLarge', 'fall'],
  needed: [],
  refutes: ['chapter/thm-4.6.2'],
});

proves(stochasticSteps, {
  evidence: { steps: ['certificate', 'identity', 'certificate'] },
  attained: ['steps'],
  needed: ['root', 'rate', 'enough', 'nonnegative'],
});

proves(randomIterate, {
  evidence: { drawn: ['identity'], least: ['certified'] },
  attained: ['drawn', 'least'],
  needed: ['uniform'],
});

proves(batchVariance, {
  evidence: {
    unbiased: ['identity'],
    withReplacement: ['identity'],
    withoutReplacement: ['identity', 'identity'],
    copied: ['identity'],
    secondMoment: ['identity'],
  },
  attained: ['unbiased', 'withReplacement', 'withoutReplacement', 'copied', 'secondMoment'],
  needed: [],
});

proves(batchRate, {
  evidence: { rate: ['certificate', 'certificate'], steps: ['certificate'] },
  attained: ['rate', 'steps'],
  needed: ['stepSize', 'smooth', 'unbiased', 'variance', 'update', 'fall', 'smallStep', 'enough'],
});

proves(harmonicSums, {
  evidence: {
    plain: ['identity', 'certified'],
    offset: ['certified'],
    delayed: ['certified'],
    ones: ['certified'],
  },
  attained: ['plain', 'offset', 'delayed'],
  needed: ['delayed'],
  refutes: ['chapter/harmonic'],
});
