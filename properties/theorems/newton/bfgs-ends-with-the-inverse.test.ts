import { bfgsEndsWithTheInverse } from '../../../theorems/newton/bfgs-ends-with-the-inverse.js';
import { proves } from '../proves.js';

proves(bfgsEndsWithTheInverse, {
  evidence: {
    secant: ['identity'],
    minimum: ['identity'],
    inverse: ['identity'],
  },
  attained: ['secant', 'minimum', 'inverse'],
  needed: ['lineSearch', 'update'],
  refutes: ['chapter/quasi-newton'],
});
