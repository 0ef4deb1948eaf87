import { adamGreatestStep } from '../../../theorems/adaptive/adam-greatest-step.js';
import { proves } from '../proves.js';

proves(adamGreatestStep, {
  evidence: {
    attained: ['identity', 'identity', 'identity'],
    equal: ['identity'],
    below: ['certificate'],
    above: ['certificate'],
    unbounded: ['certificate'],
    published: ['witness'],
    longer: ['witness'],
  },
  attained: ['attained', 'equal', 'unbounded', 'published'],
  needed: ['positive', 'proportional', 'equal', 'distinct', 'second', 'weak'],
  refutes: ['lectures/adam-step-size'],
});
