import { descentLemma } from '../../../theorems/descent/descent-lemma.js';
import { proves } from '../proves.js';

proves(descentLemma, {
  evidence: {
    descent: ['certificate', 'identity', 'certificate'],
    descentPiecewise: ['certified', 'certified', 'certified'],
  },
  attained: ['descent', 'descentPiecewise'],
  needed: ['smooth', 'stepSize', 'update'],
});
