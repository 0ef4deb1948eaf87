import { describe, expect, it } from 'vitest';
import type { GateResult } from '../../src/gate/result.js';
import { type Chosen, gated, hasPeers, hasTorch, peers } from './peers.js';

/** What the laws say, the fewest words for a mismatch to be read. */
const told = ({ verdict, laws, conformsTo }: GateResult) => ({
  verdict,
  violated: laws.filter((law) => law.verdict === 'violated').map(({ id }) => id),
  undecided: laws.filter((law) => law.verdict === 'undecided').map(({ id }) => id),
  ...(conformsTo && { conformsTo }),
});
const conforming = { verdict: 'conforms', violated: [], undecided: [] };

const noDecay = { weightDecay: 0 };
const plain = { ...noDecay, dampening: 0, nesterov: false };

describe.runIf(hasTorch)('PyTorch', () => {
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

describe.runIf(hasPeers)('TensorFlow.js', () => {
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
