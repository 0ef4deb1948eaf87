import { affineIsNotLinear } from '../../theorems/approximation/affine-is-not-linear.js';
import { ermArgmin } from '../../theorems/approximation/erm-argmin.js';
import { pwlApproximation } from '../../theorems/approximation/pwl-approximation.js';
import { reluSumFewKinks } from '../../theorems/approximation/relu-sum-few-kinks.js';
import { reluSumLipschitz } from '../../theorems/approximation/relu-sum-lipschitz.js';
import { reluSumPlane } from '../../theorems/approximation/relu-sum-plane.js';
import { reluSumPwl } from '../../theorems/approximation/relu-sum-pwl.js';
import { reluSumRightFacing } from '../../theorems/approximation/relu-sum-right-facing.js';
import { reluUnitKink } from '../../theorems/approximation/relu-unit-kink.js';
import { trainNotTest } from '../../theorems/approximation/train-not-test.js';
import { proves } from './proves.js';

proves(reluUnitKink, {
  evidence: { everywhere: ['certified'], jump: ['certified'] },
  attained: ['everywhere'],
  needed: ['slope', 'zero', 'width'],
});

proves(reluSumPwl, {
  evidence: { right: ['certified', 'identity', 'identity'], left: ['certified'] },
  attained: ['right', 'left'],
  needed: ['continuous', 'ordered', 'piece'],
});

proves(reluSumLipschitz, {
  evidence: { slope: ['certified', 'certified', 'certified'], step: ['certified', 'certified', 'certified'] },
  attained: ['slope', 'step'],
  needed: [],
});

proves(reluSumFewKinks, {
  evidence: { affine: ['certified'] },
  attained: ['affine'],
  needed: ['width', 'apart'],
});

proves(reluSumPlane, {
  evidence: { sum: ['certified'], maximum: ['certified', 'certified', 'certified'] },
  attained: ['sum'],
  needed: ['far'],
});

proves(reluSumRightFacing, {
  evidence: { constant: ['certified'] },
  attained: ['constant'],
  needed: ['rightFacing', 'left'],
});

proves(pwlApproximation, {
  evidence: {
    continuous: ['certificate'],
    lipschitz: ['certificate', 'certificate'],
    unbounded: ['identity', 'certified'],
  },
  attained: ['continuous', 'lipschitz', 'unbounded'],
  needed: ['position', 'left', 'right', 'scale'],
});

proves(affineIsNotLinear, {
  evidence: { affine: ['identity'], linear: ['identity'] },
  attained: ['affine', 'linear'],
  needed: ['unbiased'],
  refutes: ['lectures/affine-called-linear'],
});

proves(ermArgmin, {
  evidence: { exists: ['identity', 'certificate'], falls: ['certificate'], positive: ['certificate'] },
  attained: ['exists'],
  needed: ['forward', 'exponential', 'normalEquations'],
  refutes: ['lectures/erm-argmin'],
});

proves(trainNotTest, {
  evidence: { training: ['identity'], test: ['identity'] },
  attained: ['training', 'test'],
  needed: ['trained'],
});
