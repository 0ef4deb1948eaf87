import { trainNotTest } from '../../../theorems/approximation/train-not-test.js';
import { proves } from '../proves.js';

proves(trainNotTest, {
  evidence: { training: ['identity'], test: ['identity'] },
  attained: ['training', 'test'],
  needed: ['trained'],
});
