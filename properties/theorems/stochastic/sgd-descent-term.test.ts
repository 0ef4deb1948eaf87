import { sgdDescentTerm } from '../../../theorems/stochastic/sgd-descent-term.js';
import { proves } from '../proves.js';

proves(sgdDescentTerm, {
  evidence: { descent: ['identity', 'certificate'] },
  attained: ['descent'],
  needed: ['smallest', 'stepSize', 'update'],
  refutes: ['lectures/EA-proportional'],
});
