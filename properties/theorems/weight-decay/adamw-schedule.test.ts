import { adamwSchedule } from '../../../theorems/weight-decay/adamw-schedule.js';
import { proves } from '../proves.js';

proves(adamwSchedule, {
  evidence: {
    constant: ['identity', 'identity'],
    schedule: ['identity'],
  },
  attained: ['constant', 'schedule'],
  needed: ['constant', 'scale'],
  refutes: ['lectures/adamw-lambda-decay', 'lectures/adamw-001'],
});
