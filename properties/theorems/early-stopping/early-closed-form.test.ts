import { earlyClosedForm } from '../../../theorems/early-stopping/early-closed-form.js';
import { proves } from '../proves.js';

proves(earlyClosedForm, {
  evidence: {
    fromZero: ['identity'],
    fromAnywhere: ['identity'],
  },
  attained: ['fromZero', 'fromAnywhere'],
  needed: ['decomposition', 'leftBasis', 'rightBasis', 'update', 'start'],
});
