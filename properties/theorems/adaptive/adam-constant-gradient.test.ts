import { adamConstantGradient } from '../../../theorems/adaptive/adam-constant-gradient.js';
import { proves } from '../proves.js';

proves(adamConstantGradient, {
  evidence: {
    biased: ['identity'],
    biasedSquare: ['identity'],
    corrected: ['identity'],
    correctedSquare: ['identity'],
    outside: ['identity', 'identity', 'certified'],
    inside: ['identity', 'identity'],
  },
  attained: ['biased', 'biasedSquare', 'corrected', 'correctedSquare', 'outside', 'inside'],
  needed: ['constant', 'decay', 'squareDecay', 'correction', 'squareCorrection', 'update'],
  refutes: ['lectures/adam-vtilde-squared'],
});
