import { newtonNearAMinimum } from '../../../theorems/newton/newton-near-a-minimum.js';
import { proves } from '../proves.js';

proves(newtonNearAMinimum, {
  evidence: {
    bound: ['identity', 'certificate', 'certificate'],
    closer: ['certificate'],
    run: ['certified'],
    closerInRun: ['certified'],
  },
  attained: ['bound', 'run', 'closerInRun'],
  needed: ['minimum', 'lipschitz', 'ordered', 'away', 'basin', 'newton'],
});
