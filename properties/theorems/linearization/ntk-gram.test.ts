import { ntkGram } from '../../../theorems/linearization/ntk-gram.js';
import { proves } from '../proves.js';

proves(ntkGram, {
  evidence: { features: ['identity'], gram: ['certificate', 'identity'], rank: ['certified'] },
  attained: ['features', 'gram', 'rank'],
  needed: ['kernel', 'linearised'],
});
