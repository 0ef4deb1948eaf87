import { sgdSpan } from '../../../theorems/stochastic/sgd-span.js';
import { proves } from '../proves.js';

proves(sgdSpan, {
  evidence: { step: ['identity', 'identity'], run: ['identity'] },
  attained: ['step', 'run'],
  needed: ['unseen', 'update'],
});
