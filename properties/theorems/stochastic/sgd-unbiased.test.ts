import { sgdUnbiased } from '../../../theorems/stochastic/sgd-unbiased.js';
import { proves } from '../proves.js';

proves(sgdUnbiased, {
  evidence: { one: ['identity'], independent: ['identity'], subset: ['identity'] },
  attained: ['one', 'independent', 'subset'],
  needed: ['uniform'],
  refutes: ['lectures/sgd-minibatch-index'],
});
