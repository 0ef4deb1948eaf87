import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { bumpyLine, descentRun, heavyBallRun } from '../families/line-run.js';
import { heavyBallStability } from './heavy-ball-stability.js';

export const heavyBallBumps = theorem({
  id: 'heavy-ball-bumps',
  title: 'Momentum can roll over a bump that stops gradient descent',
  subject: 'momentum',
  about:
    'An example is all that can be claimed. f has the curvatures 1, −1, 1 with kinks at −5/4 and 1, the local minimum ' +
    '3/2, the top of the bump ½ and the global minimum −3. From 5 with η = ½ gradient descent halves its distance to 3/2 ' +
    'in every step; heavy ball with β = ¾, from rest, is beyond the bump after three steps, and from the tenth on its ' +
    'energy is too small to leave the stretch of curvature 1 around −3, where heavy-ball-stability has it converge. The ' +
    'energy (1 + β − ηλ/2)·… is 3/2·(e_t − ¾e_{t−1})² + ¼·(e_t + ¾e_{t−1})² with e_t = w_t + 3, and at least 6/7·e_t².',
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
    trapped: {
      start: '3/2·(w_{10,1} + 3 − ¾·(w_{9,1} + 3))² + ¼·(w_{10,1} + 3 + ¾·(w_{9,1} + 3))²',
      steps: [{ '<': '6/7·(3 − 5/4)²', by: ['momentum', heavyBallStability] }],
    },
  },
  sharp: { trapped: { because: 'strict' } },
  necessary: {
    momentum: { take: { w: [[5], [0], [0], [0], [0], [0], [0], [0], [0], ['-5/4'], ['-5/4']] },
      shows: ['(3/2·(¼)² + ¼·(7/4)²)·(7/4)² = 2695/1024', '6/7·(7/4)² = 21/8'],
    },
    descent: { take: { u: [[5], [0]] }, shows: ['u_1 = 0_1'] },
  },
});
