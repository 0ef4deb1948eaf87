import { descentWithoutALimit } from '../../../theorems/convergence/descent-without-a-limit.js';
import { proves } from '../proves.js';

proves(descentWithoutALimit, {
  evidence: {
    grows: ['identity'],
    slopeRight: ['identity'],
    curvatureRight: ['certificate'],
    slopeLeft: ['certificate'],
    valueLeft: ['certificate'],
    run: ['certified'],
  },
  attained: ['grows', 'slopeRight', 'curvatureRight', 'run'],
  needed: ['right', 'left', 'update', 'gradientDescent'],
  refutes: ['chapter/cor-converges-stationary', 'chapter/monotone-then-stationary'],
});
