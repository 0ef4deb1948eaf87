import { adamL2Scale } from '../../theorems/weight-decay/adam-l2-scale.js';
import { adamwBox } from '../../theorems/weight-decay/adamw-box.js';
import { adamwDecoupling } from '../../theorems/weight-decay/adamw-decoupling.js';
import { adamwEqualDecays } from '../../theorems/weight-decay/adamw-equal-decays.js';
import { adamwSchedule } from '../../theorems/weight-decay/adamw-schedule.js';
import { l2IsNotDecoupledDecay } from '../../theorems/weight-decay/l2-is-not-decoupled-decay.js';
import { weightDecayInGradientDescent } from '../../theorems/weight-decay/weight-decay-in-gradient-descent.js';
import { weightDecayShrinks } from '../../theorems/weight-decay/weight-decay-shrinks.js';
import { proves } from './proves.js';

proves(weightDecayInGradientDescent, {
  evidence: {
    halfGradient: ['identity'],
    wholeGradient: ['identity'],
    half: ['identity'],
    whole: ['identity'],
  },
  attained: ['halfGradient', 'wholeGradient', 'half', 'whole'],
  needed: ['half', 'whole'],
});

proves(weightDecayShrinks, {
  evidence: {
    shrinks: ['identity', 'certificate'],
  },
  attained: ['shrinks'],
  needed: ['strength', 'update'],
  refutes: ['lectures/weight-decay-pushes-down'],
});

proves(l2IsNotDecoupledDecay, {
  evidence: {
    equal: ['identity'],
    difference: ['identity'],
  },
  attained: ['equal', 'difference'],
  needed: ['noMemory'],
  refutes: ['lectures/l2-equals-decoupled'],
});

proves(adamwDecoupling, {
  evidence: {
    outside: ['identity', 'identity'],
    adamStep: ['identity'],
    firstDifference: ['identity'],
    inside: ['identity', 'identity'],
    directions: ['identity', 'identity'],
  },
  attained: ['outside', 'inside', 'adamStep', 'firstDifference', 'directions'],
  needed: ['decoupled'],
});

proves(adamL2Scale, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
    square: ['identity'],
    sign: ['certificate', 'identity'],
    penalty: ['certified'],
    decoupled: ['certified'],
  },
  attained: ['first', 'second', 'square', 'sign', 'penalty', 'decoupled'],
  needed: ['scale'],
  refutes: ['lectures/l2-equals-decoupled'],
});

proves(adamwSchedule, {
  evidence: {
    constant: ['identity', 'identity'],
    schedule: ['identity'],
  },
  attained: ['constant', 'schedule'],
  needed: ['constant', 'scale'],
  refutes: ['lectures/adamw-lambda-decay', 'lectures/adamw-001'],
});

proves(adamwBox, {
  evidence: {
    above: ['certificate'],
    below: ['certificate'],
    excess: ['identity', 'certificate'],
    constant: ['certified'],
  },
  attained: ['above', 'below', 'excess', 'constant'],
  needed: ['rate', 'directions', 'start', 'constant'],
});

proves(adamwEqualDecays, {
  evidence: {
    variance: ['certificate'],
    above: ['certified'],
    below: ['certified'],
  },
  attained: ['variance'],
  needed: ['rate', 'start', 'equal', 'momentum', 'positive'],
});
