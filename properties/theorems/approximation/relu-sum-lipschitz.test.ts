import { reluSumLipschitz } from '../../../theorems/approximation/relu-sum-lipschitz.js';
import { proves } from '../proves.js';

proves(reluSumLipschitz, {
  evidence: { slope: ['certified', 'certified', 'certified'], step: ['certified', 'certified', 'certified'] },
  attained: ['slope', 'step'],
  needed: [],
});
