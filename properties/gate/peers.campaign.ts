import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSubject } from '../../src/cli/open-subject.js';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import type { GateResult } from '../../src/gate/result.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import type { Dialect } from '../../src/gate/specification/specification.js';
import type { Dtype, Hyper } from '../../src/gate/subject/stream.js';
import { defaultLimits } from '../../src/gate/subject/subject-process.js';

/**
 * Real optimizers in their own processes: `npm run peers` installs those from npm, `apt-get install python3-torch`
 * PyTorch. What is not there is skipped, loudly; where CI is set it fails instead.
 */

const peers = fileURLToPath(new URL('../../fixtures/peers/', import.meta.url));
// The adapter of TensorFlow.js looks where the user works; here that is not where the tests run.
process.env.NODE_PATH = `${peers}node_modules`;

interface Chosen {
  readonly spec: string;
  readonly hyper?: Hyper;
  readonly dialect?: Dialect;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly dtype?: Dtype;
}

async function gated(target: string, { spec, options = {}, ...chosen }: Chosen): Promise<GateResult> {
  const subject = await openSubject({ target, options, limits: { ...defaultLimits, streamSeconds: 60 } });
  try {
    return await gate(subject, specificationOf(spec)!, chosen, judge);
  } finally {
    await subject.close();
  }
}

/** What the laws say, the fewest words for a mismatch to be read. */
const told = ({ verdict, laws, conformsTo }: GateResult) => ({
  verdict,
  violated: laws.filter((law) => law.verdict === 'violated').map(({ id }) => id),
  undecided: laws.filter((law) => law.verdict === 'undecided').map(({ id }) => id),
  ...(conformsTo && { conformsTo }),
});
const conforming = { verdict: 'conforms', violated: [], undecided: [] };

const hasPeers = existsSync(`${peers}node_modules`);
const hasTorch = await openSubject({ target: 'torch:SGD', options: {}, limits: defaultLimits }).then(
  (subject) => subject.close().then(() => true),
  () => false,
);
function available(there: boolean, what: string): boolean {
  if (there) return true;
  if (process.env.CI) throw new Error(`${what} is not installed, and CI skips nothing`);
  console.warn(`\n!!! SKIPPED: ${what} is not installed, so nothing of it was gated !!!\n`);
  return false;
}

const noDecay = { weightDecay: 0 };
const plain = { ...noDecay, dampening: 0, nesterov: false };

describe.runIf(available(hasTorch, 'PyTorch (apt-get install python3-torch)'))('PyTorch', () => {
  it.each([
    ['SGD', { spec: 'sgd' }],
    ['Adam', { spec: 'adam' }],
    ['Adam', { spec: 'amsgrad', options: { amsgrad: true } }],
    ['AdamW', { spec: 'adamw' }],
    ['RMSprop', { spec: 'rmsprop' }],
    ['RMSprop', { spec: 'rmsprop', options: { centered: true }, dialect: { centred: 'yes' } }],
    ['Adagrad', { spec: 'adagrad' }],
    ['Adamax', { spec: 'adamax' }],
    ['Adadelta', { spec: 'adadelta' }],
    ['RAdam', { spec: 'radam' }],
  ] as const)('%s conforms to %o', async (name, chosen: Chosen) => {
    for (const foreach of name === 'AdamW' || name === 'SGD' ? [false, true] : [false])
      expect(
        told(await gated(`torch:${name}`, { ...chosen, options: { ...chosen.options, foreach } })),
      ).toEqual(conforming);
  });

  it('Adam with foreach adds the weight decay to the gradients of its caller', async () => {
    const result = await gated('torch:Adam', { spec: 'adam', options: { foreach: true } });
    expect(told(result)).toMatchObject({ verdict: 'violates', violated: ['gradients-untouched'] });
  });

  it('NAdam of 1.13 multiplies its μ in twice (pytorch#92699)', async () => {
    const result = await gated('torch:NAdam', { spec: 'nadam', dtype: 'float32' });
    expect(told(result).violated).toContain('reference');
    expect(result.diagnosis[0].mistakes).toEqual(['schedule-counted-twice']);
  });
});

describe.runIf(available(hasPeers, 'The optimizers of npm (npm run peers)'))('TensorFlow.js', () => {
  it.each([
    ['sgd', { spec: 'sgd', hyper: { ...plain, momentum: 0 } }],
    ['momentum', { spec: 'sgd', hyper: plain }],
    ['momentum', { spec: 'sgd', hyper: { ...plain, nesterov: true } }],
  ])('%s conforms to %o', async (name, chosen) => {
    expect(told(await gated(`tfjs:${name}`, chosen))).toEqual(conforming);
  });

  it('rmsprop has the rate inside its momentum', async () => {
    const result = await gated('tfjs:rmsprop', {
      spec: 'rmsprop',
      hyper: noDecay,
      dialect: { eps: 'inside' },
    });
    expect(told(result)).toMatchObject({
      verdict: 'violates',
      conformsTo: { eps: 'inside', momentum: 'inside' },
    });
  });

  it('adam has one counter for all tensors', async () => {
    const result = await gated('tfjs:adam', { spec: 'adam', hyper: noDecay });
    expect(told(result).violated).toEqual(['late-tensor', 'missing-gradient']);
    expect(result.diagnosis[0].mistakes).toEqual(['counter-of-calls']);
  });

  it('adadelta steps with the squares of the step before', async () => {
    const result = await gated('tfjs:adadelta', { spec: 'adadelta', hyper: noDecay });
    expect(told(result).violated).toContain('reference');
    expect(result.diagnosis[0].mistakes).toEqual(['squares-stale']);
  });
});

describe.runIf(hasPeers)('adnn', () => {
  it.each([
    ['sgd', { spec: 'sgd', hyper: plain, dialect: { momentum: 'velocity' } }],
    ['adagrad', { spec: 'adagrad', hyper: { ...noDecay, lrDecay: 0, eps: 1e-8 } }],
    ['rmsprop', { spec: 'rmsprop', hyper: { ...noDecay, momentum: 0, eps: 1e-8 } }],
  ])('%s conforms to %o', async (name, chosen) => {
    expect(told(await gated(`${peers}adnn-${name}.js`, chosen))).toEqual(conforming);
  });
});

describe.runIf(hasPeers)('what is known of others', () => {
  it('convnetjs has ε of its adagrad inside the root', async () => {
    const result = await gated(`${peers}convnetjs-adagrad.js`, { spec: 'adagrad', hyper: { lrDecay: 0 } });
    expect(told(result)).toMatchObject({ verdict: 'violates', conformsTo: { eps: 'inside' } });
  });

  it('js-pytorch has no bias correction in its Adam, and decouples the decay', async () => {
    const result = await gated(`${peers}js-pytorch-adam.js`, { spec: 'adam' });
    expect(result.diagnosis[0].mistakes).toEqual(['specification adamw', 'dialect correction=no']);
    expect(result.diagnosis[0].digits).toBeGreaterThanOrEqual(14);
  });
});
