import { momentumUnrolled } from '../../../theorems/momentum/momentum-unrolled.js';
import { proves } from '../proves.js';

proves(momentumUnrolled, {
  evidence: {
    average: ['identity'],
    iterate: ['identity', 'identity'],
    weights: ['identity'],
    gradientDescent: ['identity'],
  },
  attained: ['average', 'iterate', 'weights', 'gradientDescent'],
  needed: ['rest', 'average', 'update', 'noMemory'],
  refutes: ['lectures/mom-beta-endpoint'],
});
