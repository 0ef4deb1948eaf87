import { finiteWidthBeyondThreshold } from '../../theorems/linearization/finite-width-beyond-threshold.js';
import { kConstGdConverges } from '../../theorems/linearization/k-const-gd-converges.js';
import { kStaysConstant } from '../../theorems/linearization/k-stays-constant.js';
import { kernelLossFloor } from '../../theorems/linearization/kernel-loss-floor.js';
import { lazyFeaturesConstant } from '../../theorems/linearization/lazy-features-constant.js';
import { lazyWeightsHardlyMove } from '../../theorems/linearization/lazy-weights-hardly-move.js';
import { linearProbing } from '../../theorems/linearization/linear-probing.js';
import { nnNonconvex } from '../../theorems/linearization/nn-nonconvex.js';
import { ntkGram } from '../../theorems/linearization/ntk-gram.js';
import { ntkLinearSystem } from '../../theorems/linearization/ntk-linear-system.js';
import { ntkOde } from '../../theorems/linearization/ntk-ode.js';
import { taylorLinearisation } from '../../theorems/linearization/taylor-linearisation.js';
import { twoLayerBelowThreshold } from '../../theorems/linearization/two-layer-below-threshold.js';
import { proves } from './proves.js';

proves(nnNonconvex, {
  evidence: { gap: ['identity'], above: ['certificate'] },
  attained: ['gap'],
  needed: ['opposite', 'product'],
});

proves(linearProbing, {
  evidence: { squared: ['identity', 'certificate'], logistic: ['identity', 'certificate'] },
  attained: ['squared', 'logistic'],
  needed: ['frozen', 'weight', 'margins'],
  refutes: ['lectures/linear-probing'],
});

proves(taylorLinearisation, {
  evidence: {
    above: ['certificate'],
    below: ['certificate'],
    piecewise: ['certified'],
    network: ['identity', 'certificate'],
  },
  attained: ['above', 'below', 'piecewise', 'network'],
  needed: ['smooth', 'scale'],
});

proves(ntkGram, {
  evidence: { features: ['identity'], gram: ['certificate', 'identity'], rank: ['certified'] },
  attained: ['features', 'gram', 'rank'],
  needed: ['kernel', 'linearised'],
});

proves(lazyFeaturesConstant, {
  evidence: { features: ['certificate'], network: ['identity'], jump: ['certified'] },
  attained: ['features', 'network', 'jump'],
  needed: ['smooth'],
  refutes: ['lectures/lazy-features-constant'],
});

proves(lazyWeightsHardlyMove, {
  evidence: {
    shortest: ['identity', 'certificate'],
    reached: ['identity'],
    eachWeight: ['identity', 'identity'],
    kernel: ['identity'],
  },
  attained: ['shortest', 'reached', 'eachWeight', 'kernel'],
  needed: ['fits', 'signs'],
});

proves(ntkOde, {
  evidence: { flow: ['identity'], output: ['identity', 'identity'], step: ['identity', 'identity'] },
  attained: ['flow', 'output', 'step'],
  needed: ['outerFlow', 'innerFlow'],
  refutes: ['lectures/ntk-ode'],
});

proves(kStaysConstant, {
  evidence: {
    outputLinear: ['identity'],
    kernelLinear: ['identity'],
    conservedLinear: ['identity', 'identity'],
    kernelSigns: ['identity'],
    conservedSigns: ['identity', 'identity'],
    driftCentred: ['identity', 'identity'],
    drift: ['statistical'],
  },
  attained: [
    'outputLinear',
    'kernelLinear',
    'conservedLinear',
    'kernelSigns',
    'conservedSigns',
    'driftCentred',
  ],
  needed: ['outerFlow', 'innerFlow', 'signs'],
});

proves(kConstGdConverges, {
  evidence: {
    recursion: ['identity', 'identity'],
    geometric: ['identity', 'certificate'],
    stuck: ['certificate', 'identity'],
  },
  attained: ['recursion', 'geometric', 'stuck'],
  needed: ['update', 'rate', 'scale', 'beyond'],
  refutes: ['lectures/k-const-gd-converges'],
});

proves(kernelLossFloor, {
  evidence: { conserved: ['identity', 'identity'], floor: ['identity', 'certificate'] },
  attained: ['conserved', 'floor'],
  needed: ['update', 'unseen', 'scale'],
  refutes: ['lectures/k-const-gd-converges'],
});

proves(ntkLinearSystem, {
  evidence: { prediction: ['identity', 'identity'], ridge: ['identity'] },
  attained: ['prediction', 'ridge'],
  needed: ['update'],
  refutes: ['lectures/ntk-krr'],
});

proves(finiteWidthBeyondThreshold, {
  evidence: {
    output: ['identity', 'identity'],
    kernel: ['identity', 'identity'],
    conserved: ['identity', 'identity', 'identity'],
    beyond: ['witness'],
    landing: ['witness'],
    falls: ['witness'],
    landingNarrow: ['witness'],
    second: ['witness'],
  },
  attained: ['output', 'kernel', 'conserved', 'beyond', 'landing', 'landingNarrow', 'second'],
  needed: ['outerUpdate', 'innerUpdate'],
});

proves(twoLayerBelowThreshold, {
  evidence: { kernel: ['identity', 'certificate'], output: ['identity', 'certificate'] },
  attained: ['kernel', 'output'],
  needed: ['stepSize', 'zeroLabel', 'outerUpdate', 'innerUpdate'],
});
