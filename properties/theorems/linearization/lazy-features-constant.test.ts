import { lazyFeaturesConstant } from '../../../theorems/linearization/lazy-features-constant.js';
import { proves } from '../proves.js';

proves(lazyFeaturesConstant, {
  evidence: { features: ['certificate'], network: ['identity'], jump: ['certified'] },
  attained: ['features', 'network', 'jump'],
  needed: ['smooth'],
  refutes: ['lectures/lazy-features-constant'],
});
