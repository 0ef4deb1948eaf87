import { adaGradDiagonal } from '../../theorems/rates/ada-grad-diagonal.js';
import { adaGradDiagonalAsPrinted } from '../../theorems/rates/ada-grad-diagonal-as-printed.js';
import { adaGradLearningRate } from '../../theorems/rates/ada-grad-learning-rate.js';
import { adaGradNormAsPrinted } from '../../theorems/rates/ada-grad-norm-as-printed.js';
import { adaGradNormLargeStart } from '../../theorems/rates/ada-grad-norm-large-start.js';
import { adaGradNormRate } from '../../theorems/rates/ada-grad-norm-rate.js';
import { adaGradNormSmallStart } from '../../theorems/rates/ada-grad-norm-small-start.js';
import { adaGradNormStochastic } from '../../theorems/rates/ada-grad-norm-stochastic.js';
import { proves } from './proves.js';

proves(adaGradNormRate, {
  evidence: { rate: ['certificate', 'certificate', 'certified'], reference: ['certified'] },
  attained: ['rate', 'reference'],
  needed: ['forward', 'smooth', 'update', 'roots', 'positive'],
});

proves(adaGradNormLargeStart, {
  evidence: {
    sum: ['certificate', 'certificate'],
  },
  attained: ['sum'],
  needed: ['forward', 'large', 'smooth', 'update', 'roots', 'positive'],
});

proves(adaGradNormSmallStart, {
  evidence: {
    sum: ['certificate', 'certificate', 'certificate', 'certified'],
  },
  attained: ['sum'],
  needed: ['forward', 'smooth', 'update', 'roots', 'positive'],
});

proves(adaGradNormStochastic, {
  evidence: {
    weighted: ['identity', 'certificate', 'certified'],
    largestRoot: ['certificate'],
    rate: ['certificate', 'certified'],
    reference: ['certified'],
  },
  attained: ['weighted', 'largestRoot', 'rate', 'reference'],
  needed: ['smooth', 'unbiased', 'bounded', 'update', 'roots', 'positive', 'fall', 'largest'],
});

proves(adaGradNormAsPrinted, {
  evidence: { printed: ['certified'], logarithm: ['certified'], unswapped: ['certified'] },
  attained: ['logarithm', 'unswapped'],
  needed: ['small'],
  refutes: ['chapter/thm-4.6.4', 'chapter/thm-4.6.4-proof'],
});

proves(adaGradDiagonal, {
  evidence: {
    weighted: ['identity', 'certificate', 'certified'],
    largestRoot: ['certificate'],
    rate: ['certificate', 'certified'],
    reference: ['certified'],
  },
  attained: ['weighted', 'largestRoot', 'rate', 'reference'],
  needed: ['smooth', 'unbiased', 'bounded', 'update', 'roots', 'positive', 'fall', 'largest'],
});

proves(adaGradDiagonalAsPrinted, {
  evidence: {
    logarithm: ['certified'],
    printed: ['certified'],
  },
  attained: ['logarithm', 'printed'],
  needed: [],
  refutes: ['chapter/thm-4.6.5', 'chapter/thm-4.6.5-proof'],
});

proves(adaGradLearningRate, {
  evidence: {
    decreasing: ['certificate'],
    fast: ['certificate'],
    slow: ['certificate'],
    travel: ['certificate', 'certificate'],
    solved: ['certified'],
  },
  attained: ['decreasing', 'fast', 'slow', 'travel', 'solved'],
  needed: ['roots', 'positive', 'bounded', 'noisy', 'start'],
  refutes: ['chapter/adagrad-lr-vanishes', 'chapter/adagrad-premature-stop'],
});
