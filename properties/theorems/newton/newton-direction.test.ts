import { newtonDirection } from '../../../theorems/newton/newton-direction.js';
import { proves } from '../proves.js';

proves(newtonDirection, {
  evidence: {
    downhill: ['certificate'],
    uphill: ['witness'],
    higher: ['witness', 'witness', 'witness'],
    saddle: ['witness'],
  },
  attained: ['downhill', 'uphill', 'saddle'],
  needed: ['curvature', 'newton'],
});
