import { between, integer, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';

/** A step of height V at the input; x = Δ/(RC) with Δ the time between two samples, at most 2RC. */
const circuit = {
  T: integer(1, 3),
  V: positive(),

  x: between('0', '2'),
  θ: between('0', '1'),
};
const filter = ['η = 1', '∇f(u: vector) = V·1_1', 'w₀ = 0_1', averagedMomentumRun()];

export const movingAverageIsRc = theorem({
  id: 'moving-average-is-rc',
  title: 'The exponential moving average is the RC circuit, sampled',
  subject: 'momentum',
  about:
    'The circuit RC·dV_out/dt = V_in − V_out from V_out = 0 (the lecture leaves this out) answers a step V by ' +
    'V·(1 − e^(−t/RC)); the moving average z⁺ = β·z + (1 − β)·V from 0 by V·(1 − βᵗ) after t steps. With ' +
    'β = e^(−x), x = Δ/(RC) for a step of the time Δ, they agree at every sample; that number is not rational, so what is decided ' +
    'here, by intervals, is that a smaller β runs ahead of the circuit and a greater one behind, at every sample, however ' +
    'close β is: only β = e^(−x) does neither. Among these are the explicit and the implicit method of Euler for the ' +
    'circuit, 1 − x and 1/(1 + x), which enclose its solution. The time constant RC = −Δ/ln β is 9.4912 ' +
    'steps for β = 0.9, between the 9 and 10 that the methods of Euler would give.',
  references: ['Document 002, momentum and RC circuit', 'Document 003, §2.5'],
  settles: ['lectures/ema-is-rc', 'lectures/rc-step-response'],
  given: {
    input: { says: '0 < V', in: { ahead: '0 < V', behind: '0 < V' } },
    factor: {
      says: 'β lies on one side of e^(−x)',
      in: { ahead: '0 < β < exp(−x)', behind: 'exp(−x) < β' },
    },
    discharged: {
      says: 'z_0 = 0: the circuit is without charge at the start',
      in: { ahead: 'z_{0,i} = 0', behind: 'z_{0,i} = 0' },
    },
    average: {
      says: 'z⁺ = β·z + (1 − β)·V',
      in: { ahead: 'z_{t+1} = β·z_t + (1 − β)·V·1_1', behind: 'z_{t+1} = β·z_t + (1 − β)·V·1_1' },
    },
  },
  cases: {
    ahead: { draws: circuit, define: ['β = θ·(1 − x/2)²', ...filter] },
    behind: { draws: circuit, define: ['β = θ + (1 − θ)/(1 + x/2)²', ...filter] },
  },
  proof: {
    ahead: {
      in: ['ahead'],
      start: 'z_{T,1}',
      steps: [
        { '=': 'V·(1 − β^T)', by: ['discharged', 'average'] },
        { '>': 'V·(1 − exp(−T·x))', by: ['factor', 'input'] },
      ],
    },
    behind: {
      in: ['behind'],
      start: 'z_{T,1}',
      steps: [
        { '=': 'V·(1 − β^T)', by: ['discharged', 'average'] },
        { '<': 'V·(1 − exp(−T·x))', by: ['factor', 'input'] },
      ],
    },
  },
  sharp: {
    ahead: { because: 'strict; the sides tend to each other as β tends to e^(−x)' },
    behind: { because: 'strict; the sides tend to each other as β tends to e^(−x)' },
  },
  necessary: {
    input: [
      { take: { T: 1, V: 0, x: 1, θ: '1/2' }, shows: ['z_1 = 0_1'] },
      {
        in: 'behind',
        take: { T: 1, V: -1, x: 1, θ: '1/2' },
        shows: ['z_{1,1} = −5/18', '1 − exp(−1) > 0.63'],
      },
    ],
    factor: [
      {
        take: { T: 2, V: 1, x: 1, θ: '1/2', β: '37/100' },
        shows: ['z_{2,1} = 0.8631', '1 − exp(−2) > 0.8646'],
      },
      { take: { T: 2, V: 1, x: 1, θ: '1/2', β: -2 }, shows: ['z_{2,1} = −3'] },
      {
        in: 'behind',
        take: { T: 1, V: 1, x: 1, θ: '1/2', β: '36/100' },
        shows: ['z_{1,1} = 0.64', '1 − exp(−1) < 0.6322'],
      },
      // Nine steps or ten are not the time constant of β = 0.9.
      {
        in: 'behind',
        take: { T: 1, V: 1, x: '1/9', θ: '1/2', β: '8/9' },
        shows: ['9.4912 < −1/ln(0.9)', '−1/ln(0.9) < 9.4913', 'z_{1,1} = 1/9', '1 − exp(−1/9) < 0.1052'],
      },
    ],
    discharged: [{ take: { T: 1, V: 1, x: '1/2', θ: '4/9', z: [[-3], [0]] }, shows: ['β = ¼', 'z_1 = 0_1'] }],
    average: { take: { T: 1, V: 1, x: '1/2', θ: '4/9', z: [[0], [0]] }, shows: ['β = ¼'] },
  },
});
