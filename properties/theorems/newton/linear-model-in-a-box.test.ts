import { linearModelInABox } from '../../../theorems/newton/linear-model-in-a-box.js';
import { proves } from '../proves.js';

proves(linearModelInABox, {
  evidence: {
    least: ['certificate'],
  },
  attained: ['least'],
  needed: ['positivePart', 'negativePart', 'box'],
});
