import { reluUnitKink } from '../../../theorems/approximation/relu-unit-kink.js';
import { proves } from '../proves.js';

proves(reluUnitKink, {
  evidence: { everywhere: ['certified'], jump: ['certified'] },
  attained: ['everywhere'],
  needed: ['slope', 'zero', 'width'],
});
