import { signSgdIsMemorylessAdam } from '../../../theorems/adaptive/sign-sgd-is-memoryless-adam.js';
import { proves } from '../proves.js';

proves(signSgdIsMemorylessAdam, {
  evidence: {
    sign: ['certified'],
    length: ['certified'],
    equal: ['certified'],
    step: ['certified'],
    damped: ['certified'],
  },
  attained: ['sign', 'length', 'step', 'equal', 'damped'],
  needed: ['noMemory', 'noSquares', 'noEpsilon', 'gradient'],
  refutes: ['lectures/sign-vs-eps'],
});
