import { narrowValley } from '../../../theorems/newton/narrow-valley.js';
import { proves } from '../proves.js';

proves(narrowValley, {
  evidence: {
    angle: ['certificate', 'certificate'],
  },
  attained: ['angle'],
  needed: ['spectrum'],
});
