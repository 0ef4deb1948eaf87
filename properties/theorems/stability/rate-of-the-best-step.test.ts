import { rateOfTheBestStep } from '../../../theorems/stability/rate-of-the-best-step.js';
import { proves } from '../proves.js';

proves(rateOfTheBestStep, {
  evidence: {
    rate: ['identity', 'certificate'],
    closer: ['certificate', 'certificate'],
  },
  attained: ['rate'],
  needed: ['spectrum', 'best', 'rowSpace', 'away', 'normalEquations', 'update'],
});
