import { descentLemma } from '../../../theorems/descent/descent-lemma.js';
import { proves } from '../proves.js';

proves(descentLemma, {
  evidence: {
    descent: ['certificate | certified', 'identity | certified', 'certificate | certified'],
  },
  attained: ['descent'],
  needed: ['smooth', 'stepSize', 'update'],
});
