import { weightDecayShrinks } from '../../../theorems/weight-decay/weight-decay-shrinks.js';
import { proves } from '../proves.js';

proves(weightDecayShrinks, {
  evidence: {
    shrinks: ['identity', 'certificate'],
  },
  attained: ['shrinks'],
  needed: ['strength', 'update'],
  refutes: ['lectures/weight-decay-pushes-down'],
});
