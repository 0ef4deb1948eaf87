import { bestStepSize } from '../../../theorems/stability/best-step-size.js';
import { proves } from '../proves.js';

proves(bestStepSize, {
  evidence: {
    everySmallerStep: ['certificate', 'certificate'],
    everyLargerStep: ['certificate', 'certificate'],
    bestStep: ['certificate'],
  },
  attained: ['everySmallerStep', 'everyLargerStep', 'bestStep'],
  needed: ['spectrum', 'flat', 'steep', 'between'],
});
