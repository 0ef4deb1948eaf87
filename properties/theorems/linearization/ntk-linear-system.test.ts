import { ntkLinearSystem } from '../../../theorems/linearization/ntk-linear-system.js';
import { proves } from '../proves.js';

proves(ntkLinearSystem, {
  evidence: { prediction: ['identity', 'identity'], ridge: ['identity'] },
  attained: ['prediction', 'ridge'],
  needed: ['update'],
  refutes: ['lectures/ntk-krr'],
});
