import { adaGradLearningRate } from '../../../theorems/rates/ada-grad-learning-rate.js';
import { proves } from '../proves.js';

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
