import { adamwEqualDecays } from '../../../theorems/weight-decay/adamw-equal-decays.js';
import { proves } from '../proves.js';

proves(adamwEqualDecays, {
  evidence: {
    variance: ['certificate'],
    above: ['certified'],
    below: ['certified'],
  },
  attained: ['variance'],
  needed: ['rate', 'start', 'equal', 'momentum', 'positive'],
});
