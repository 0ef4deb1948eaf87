import { sgdSpan } from '../../../theorems/stochastic/sgd-span.js';
import { proves } from '../proves.js';

proves(sgdSpan, {
  evidence: { descent: ['identity', 'identity'], run: ['identity'], step: ['identity', 'identity'] },
  attained: ['descent', 'step', 'run'],
  needed: ['unseen', 'update'],
});
