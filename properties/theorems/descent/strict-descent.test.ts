import { strictDescent } from '../../../theorems/descent/strict-descent.js';
import { proves } from '../proves.js';

proves(strictDescent, {
  evidence: {
    descent: ['certificate | certified', 'certificate | certified'],
  },
  attained: [],
  needed: ['smooth', 'stepSize', 'moving', 'update'],
});
