import { nesterovTwoForms } from '../../../theorems/momentum/nesterov-two-forms.js';
import { proves } from '../proves.js';

proves(nesterovTwoForms, {
  evidence: {
    iterates: ['identity'],
    lookAhead: ['identity'],
  },
  attained: ['iterates', 'lookAhead'],
  needed: ['alike'],
});
