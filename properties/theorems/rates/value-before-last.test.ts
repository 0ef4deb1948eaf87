import { valueBeforeLast } from '../../../theorems/rates/value-before-last.js';
import { proves } from '../proves.js';

proves(valueBeforeLast, {
  evidence: { sum: ['certificate', 'certificate'], least: ['certificate', 'certificate'] },
  attained: ['sum', 'least'],
  needed: ['smooth', 'lipschitz', 'update', 'least'],
});
