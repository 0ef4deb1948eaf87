import { theorem } from '../../src/prove/theorem.js';
import { bumpyLine, descentRun, heavyBallRun } from '../families/line-run.js';

export const heavyBallBumps = theorem({
  id: 'heavy-ball-bumps',
  title: 'Momentum can roll over a bump that stops gradient descent',
  subject: 'momentum',
  about:
    'An example is all that can be claimed. f has the curvatures 1, −1, 1 with kinks at −5/4 and 1, the local minimum ' +
    '3/2, the top of the bump ½ and the global minimum −3. From 5 with η = ½ gradient descent halves its distance to 3/2 ' +
    'in every step; heavy ball with β = ¾, from rest, is beyond the bump after three steps, and from the tenth on its ' +
    'energy is too small to leave the stretch of curvature 1 around −3, where heavy-ball-stability has it converge. The ' +
    'energy is 3/2·(e_t − ¾e_{t−1})² + ¼·(e_t + ¾e_{t−1})² with e_t = w_t + 3, and at least 6/7·e_t²; the witness for ' +
    'descent shows it.',
  references: ['Chapter, §4.3'],
  settles: ['chapter/hb-bumps'],
  given: {
    momentum: {
      says: 'w is the run of heavy ball from rest',
      in: { bump: 'w_{t+1} = w_t − ½·∇f(w_t) + ¾·(w_t − v_t)' },
    },
    descent: { says: 'u is the run of gradient descent', in: { bump: 'u_{t+1} = u_t − ½·∇f(u_t)' } },
  },
  cases: {
    bump: {
      draws: {},
      define: [
        bumpyLine,
        'w₀ = 5·1_1',
        heavyBallRun({ start: 'w₀', steps: '50', rate: '½', beta: '¾' }),
        descentRun({ start: 'w₀', steps: '50', rate: '½' }),
      ],
    },
  },
  proof: {
    stays: {
      start: 'u_{t,1} − 3/2',
      steps: [{ '=': '7/2·(½)^t', by: 'descent' }],
    },
    crosses: { start: 'w_{3,1}', steps: [{ '=': '−23/64', by: 'momentum' }] },
  },
  sharp: {},
  necessary: {
    momentum: { take: { w: [[5], [0], [0], [0]] }, shows: ['w_3 = 0_1'] },
    descent: {
      take: { u: [[5], [0]] },
      shows: [
        'u_1 = 0_1',
        'max_{t=4}^{10} w_{t,1} < −5/4',
        '3/2·(w_{10,1} + 3 − ¾·(w_{9,1} + 3))² + ¼·(w_{10,1} + 3 + ¾·(w_{9,1} + 3))² < 6/7·(3 − 5/4)²',
      ],
    },
  },
});
