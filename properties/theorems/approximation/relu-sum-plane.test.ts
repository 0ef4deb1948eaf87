import { reluSumPlane } from '../../../theorems/approximation/relu-sum-plane.js';
import { proves } from '../proves.js';

proves(reluSumPlane, {
  evidence: { sum: ['certified'], maximum: ['certified', 'certified', 'certified'] },
  attained: ['sum'],
  needed: ['far'],
});
