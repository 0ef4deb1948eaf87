import { ntkOde } from '../../../theorems/linearization/ntk-ode.js';
import { proves } from '../proves.js';

proves(ntkOde, {
  evidence: { flow: ['identity'], output: ['identity', 'identity'], step: ['identity', 'identity'] },
  attained: ['flow', 'output', 'step'],
  needed: ['outerFlow', 'innerFlow'],
  refutes: ['lectures/ntk-ode'],
});
