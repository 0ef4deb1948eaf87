import { twoParabolas } from '../../../theorems/rates/two-parabolas.js';
import { proves } from '../proves.js';

proves(twoParabolas, {
  evidence: {
    values: ['certificate', 'certificate', 'identity'],
    onQuadratics: ['certificate'],
    onPiecewise: ['certified'],
  },
  attained: ['values', 'onQuadratics', 'onPiecewise'],
  needed: ['above', 'below', 'closest', 'smooth'],
});
