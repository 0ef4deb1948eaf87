import { sgdExpectedDescent } from '../../../theorems/stochastic/sgd-expected-descent.js';
import { proves } from '../proves.js';

proves(sgdExpectedDescent, {
  evidence: { value: ['identity', 'identity'] },
  attained: ['value'],
  needed: ['unbiased', 'update'],
  refutes: ['lectures/sgd-in-expectation-descends'],
});
