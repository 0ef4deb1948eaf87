import { averagedMomentumIsHeavyBall } from '../../theorems/momentum/averaged-momentum-is-heavy-ball.js';
import { curvatureAndSingularValues } from '../../theorems/momentum/curvature-and-singular-values.js';
import { heavyBallBumps } from '../../theorems/momentum/heavy-ball-bumps.js';
import { heavyBallStability } from '../../theorems/momentum/heavy-ball-stability.js';
import { heavyBallTwoForms } from '../../theorems/momentum/heavy-ball-two-forms.js';
import { heavyBallWeights } from '../../theorems/momentum/heavy-ball-weights.js';
import { momentumAgainstGradientDescent } from '../../theorems/momentum/momentum-against-gradient-descent.js';
import { momentumLags } from '../../theorems/momentum/momentum-lags.js';
import { momentumStabilityRegion } from '../../theorems/momentum/momentum-stability-region.js';
import { momentumUnrolled } from '../../theorems/momentum/momentum-unrolled.js';
import { movingAverageGain } from '../../theorems/momentum/moving-average-gain.js';
import { movingAverageIsRc } from '../../theorems/momentum/moving-average-is-rc.js';
import { nesterovTwoForms } from '../../theorems/momentum/nesterov-two-forms.js';
import { runningMean } from '../../theorems/momentum/running-mean.js';
import { proves } from './proves.js';

proves(momentumUnrolled, {
  evidence: {
    average: ['identity'],
    iterate: ['identity', 'identity'],
    weights: ['identity'],
    gradientDescent: ['identity'],
  },
  attained: ['average', 'iterate', 'weights', 'gradientDescent'],
  needed: ['rest', 'average', 'update', 'noMemory'],
  refutes: ['lectures/mom-beta-endpoint'],
});

proves(runningMean, {
  evidence: {
    mean: ['identity'],
    memory: ['identity'],
  },
  attained: ['mean', 'memory'],
  needed: ['update'],
  refutes: ['lectures/straight-average-memory'],
});

proves(movingAverageIsRc, {
  evidence: {
    ahead: ['identity', 'certified'],
    behind: ['identity', 'certified'],
  },
  attained: [],
  needed: ['input', 'factor', 'discharged', 'average'],
});

proves(movingAverageGain, {
  evidence: {
    gain: ['identity', 'identity'],
    alternating: ['identity'],
  },
  attained: ['gain', 'alternating'],
  needed: ['circle', 'rest', 'average', 'alternating'],
});

proves(averagedMomentumIsHeavyBall, {
  evidence: {
    twoTerms: ['identity', 'identity'],
    heavyBall: ['identity'],
    summed: ['identity'],
  },
  attained: ['twoTerms', 'heavyBall', 'summed'],
  needed: ['rest', 'average', 'update', 'stepSize'],
});

proves(heavyBallTwoForms, {
  evidence: {
    iterates: ['identity'],
    velocity: ['identity'],
    outside: ['witness'],
    inside: ['witness'],
  },
  attained: ['iterates', 'velocity', 'outside', 'inside'],
  needed: ['alike'],
});

proves(nesterovTwoForms, {
  evidence: {
    iterates: ['identity'],
    lookAhead: ['identity'],
  },
  attained: ['iterates', 'lookAhead'],
  needed: ['alike'],
});

proves(momentumLags, {
  evidence: {
    behind: ['identity'],
    shorter: ['identity', 'certificate'],
  },
  attained: ['behind', 'shorter'],
  needed: ['decay', 'rest', 'average', 'update', 'descent'],
  refutes: ['lectures/mom-accumulates-velocity'],
});

proves(heavyBallWeights, {
  evidence: {
    sum: ['identity'],
    bound: ['identity', 'certificate'],
    total: ['identity'],
    faster: ['identity'],
    speed: ['identity'],
  },
  attained: ['sum', 'bound', 'total', 'faster', 'speed'],
  needed: ['kept', 'stepSize', 'rest', 'update', 'greatest'],
  refutes: ['chapter/weighted-average'],
});

proves(momentumStabilityRegion, {
  evidence: {
    summable: ['identity', 'certificate'],
    persists: ['identity', 'certificate'],
    edge: ['certificate'],
    reversed: ['certificate'],
  },
  attained: ['summable', 'persists', 'edge', 'reversed'],
  needed: ['curvature', 'decay', 'stepSize', 'root', 'outside', 'rest', 'average', 'update'],
});

proves(heavyBallStability, {
  evidence: {
    summable: ['identity', 'certificate'],
    persists: ['identity', 'certificate'],
    edge: ['certificate'],
    cycle: ['witness'],
    turn: ['witness'],
  },
  attained: ['summable', 'persists', 'edge', 'cycle', 'turn'],
  needed: ['curvature', 'decay', 'stepSize', 'root', 'outside', 'before', 'previous', 'update'],
});

proves(momentumAgainstGradientDescent, {
  evidence: {
    energy: ['identity'],
    definite: ['identity'],
    behind: ['identity', 'certificate', 'identity'],
    ahead: ['identity', 'certificate'],
    modes: ['identity'],
    overshoot: ['witness'],
    monotone: ['witness'],
  },
  attained: ['energy', 'definite', 'behind', 'modes', 'overshoot', 'monotone'],
  needed: ['root', 'decay', 'stepSize', 'deviation', 'realRoot', 'moving', 'momentum', 'average', 'descent'],
  refutes: ['lectures/mom-dampens-and-accelerates'],
});

proves(curvatureAndSingularValues, {
  evidence: {
    curvature: ['identity', 'identity'],
    order: ['identity', 'certificate', 'identity'],
  },
  attained: ['curvature', 'order'],
  needed: ['hessian', 'larger'],
  refutes: ['lectures/mom-curvature-low-sv'],
});

proves(heavyBallBumps, {
  evidence: {
    stays: ['witness'],
    crosses: ['witness'],
  },
  attained: ['stays', 'crosses'],
  needed: ['momentum', 'descent'],
});
