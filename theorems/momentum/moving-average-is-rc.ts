import { between, integer, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';

/** A step of height V at the input; τ = RC, and Δ is the time between two samples, of at most 2τ. */
const circuit = {
  T: integer(1, 4),
  V: positive(),

  τ: positive(),
  x: between('0', '2'),
  θ: between('0', '1'),
};
const filter = ['η = 1', '∇f(u: vector) = V·1_1', 'w₀ = 0_1', averagedMomentumRun()];

export const movingAverageIsRc = theorem({
  id: 'moving-average-is-rc',
  title: 'The exponential moving average is the RC circuit, sampled',
  subject: 'momentum',
  about:
    'The circuit τ·dV_out/dt = V_in − V_out, τ = RC, from V_out = 0 (the lecture leaves this out) answers a step V by ' +
    'V·(1 − e^(−t/τ)); the moving average z⁺ = β·z + (1 − β)·V from 0 by V·(1 − βᵗ) after t steps. With ' +
    'β = e^(−Δ/τ), Δ the time of one step, they agree at every sample; that number is not rational, so what is decided ' +
    'here, by intervals, is that a smaller β runs ahead of the circuit and a greater one behind, at every sample, however ' +
    'close β is: only β = e^(−Δ/τ) does neither. Among these are the explicit and the implicit method of Euler for the ' +
    'circuit, 1 − Δ/τ and 1/(1 + Δ/τ), which enclose its solution. The time constant τ = −Δ/ln β is 9.4912 ' +
    'steps for β = 0.9, between the 9 and 10 that the methods of Euler would give.',
  references: ['Document 002, momentum and RC circuit', 'Document 003, §2.5'],
  settles: ['lectures/ema-is-rc', 'lectures/rc-step-response'],
  given: {
    input: { says: '0 < V', in: { ahead: '0 < V', behind: '0 < V' } },
    factor: {
      says: 'β lies on one side of e^(−Δ/τ)',
      in: { ahead: '0 < β < exp(−Δ/τ)', behind: 'exp(−Δ/τ) < β' },
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
    ahead: { draws: circuit, define: ['Δ = x·τ', 'β = θ·(1 − x/2)²', ...filter] },
    behind: { draws: circuit, define: ['Δ = x·τ', 'β = θ + (1 − θ)/(1 + x/2)²', ...filter] },
  },
  proof: {
    ahead: {
      in: ['ahead'],
      start: 'z_{T,1}',
      steps: [
        { '=': 'V·(1 − β^T)', by: ['discharged', 'average'] },
        { '>': 'V·(1 − exp(−T·Δ/τ))', by: ['factor', 'input'] },
      ],
    },
    behind: {
      in: ['behind'],
      start: 'z_{T,1}',
      steps: [
        { '=': 'V·(1 − β^T)', by: ['discharged', 'average'] },
        { '<': 'V·(1 − exp(−T·Δ/τ))', by: ['factor', 'input'] },
      ],
    },
  },
  sharp: {
    ahead: { because: 'strict; the sides tend to each other as β tends to e^(−Δ/τ)' },
    behind: { because: 'strict; the sides tend to each other as β tends to e^(−Δ/τ)' },
  },
  necessary: {
    input: [
      { take: { T: 1, V: 0, τ: 1, x: 1, θ: '1/2' }, shows: ['z_1 = 0_1'] },
      {
        in: 'behind',
        take: { T: 1, V: -1, τ: 1, x: 1, θ: '1/2' },
        shows: ['z_{1,1} = −5/18', '1 − exp(−1) > 0.63'],
      },
    ],
    factor: [
      {
        take: { T: 2, V: 1, τ: 1, x: 1, θ: '1/2', β: '37/100' },
        shows: ['z_{2,1} = 0.8631', '1 − exp(−2) > 0.8646'],
      },
      { take: { T: 2, V: 1, τ: 1, x: 1, θ: '1/2', β: -2 }, shows: ['z_{2,1} = −3'] },
      {
        in: 'behind',
        take: { T: 1, V: 1, τ: 1, x: 1, θ: '1/2', β: '36/100' },
        shows: ['z_{1,1} = 0.64', '1 − exp(−1) < 0.6322'],
      },
      // Nine steps or ten are not the time constant of β = 0.9.
      {
        in: 'behind',
        take: { T: 1, V: 1, τ: 9, x: '1/9', θ: '1/2', Δ: 1, β: '8/9' },
        shows: ['9.4912 < −1/ln(0.9)', '−1/ln(0.9) < 9.4913', 'z_{1,1} = 1/9', '1 − exp(−1/9) < 0.1052'],
      },
    ],
    discharged: [
      { take: { T: 1, V: 1, τ: 1, x: '1/2', θ: '4/9', z: [[-3], [0]] }, shows: ['β = ¼', 'z_1 = 0_1'] },
    ],
    average: { take: { T: 1, V: 1, τ: 1, x: '1/2', θ: '4/9', z: [[0], [0]] }, shows: ['β = ¼'] },
  },
});
