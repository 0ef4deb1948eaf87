import { newtonDegenerateMinimum } from '../../../theorems/newton/newton-degenerate-minimum.js';
import { proves } from '../proves.js';

proves(newtonDegenerateMinimum, {
  evidence: {
    step: ['identity'],
    linear: ['certified'],
  },
  attained: ['step', 'linear'],
  needed: ['newton'],
});
