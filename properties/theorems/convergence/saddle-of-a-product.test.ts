import { saddleOfAProduct } from '../../../theorems/convergence/saddle-of-a-product.js';
import { proves } from '../proves.js';

proves(saddleOfAProduct, {
  evidence: {
    staysAtSaddle: ['identity'],
    saddleValue: ['identity'],
    leastOfProduct: ['identity'],
    staysOnPeak: ['identity'],
    peakValue: ['identity'],
    leastOfQuartic: ['identity'],
    lower: ['identity'],
    higher: ['identity'],
  },
  attained: [
    'staysAtSaddle',
    'staysOnPeak',
    'saddleValue',
    'leastOfProduct',
    'peakValue',
    'leastOfQuartic',
    'lower',
    'higher',
  ],
  needed: ['start', 'update'],
});
