import { taylorLinearisation } from '../../../theorems/linearization/taylor-linearisation.js';
import { proves } from '../proves.js';

proves(taylorLinearisation, {
  evidence: {
    above: ['certificate'],
    below: ['certificate'],
    piecewise: ['certified'],
    network: ['identity', 'certificate'],
  },
  attained: ['above', 'below', 'piecewise', 'network'],
  needed: ['smooth', 'scale'],
});
