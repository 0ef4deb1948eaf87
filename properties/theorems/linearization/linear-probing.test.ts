import { linearProbing } from '../../../theorems/linearization/linear-probing.js';
import { proves } from '../proves.js';

proves(linearProbing, {
  evidence: { squared: ['identity', 'certificate'], logistic: ['identity', 'certificate'] },
  attained: ['squared', 'logistic'],
  needed: ['frozen', 'weight', 'margins'],
  refutes: ['lectures/linear-probing'],
});
