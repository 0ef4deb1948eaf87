import { describe, it } from 'vitest';
import { specificationOf } from '../../src/gate/specification/index.js';
import { neverAccused } from './never-accused.js';
import { type Chosen, hasPeers, hasTorch, opened, peers } from './peers.js';

/** Libraries whose optimizers are right: one process for all settings of one. */
async function library(target: string, { spec, options, dtype, ...chosen }: Chosen): Promise<void> {
  const subject = await opened(target, options);
  try {
    await neverAccused({
      ...chosen,
      name: [target, ...Object.entries(options ?? {}).map(([name, value]) => `${name}=${value}`)].join(' '),
      specification: specificationOf(spec)!,
      subject: () => subject,
      dtypes: dtype ? [dtype] : subject.dtypes,
    });
  } finally {
    await subject.close();
  }
}

const plain = { weightDecay: 0, dampening: 0 };

describe.runIf(hasTorch)('PyTorch, a tensor at a time', () => {
  it.each([
    ['SGD', 'sgd'],
    ['Adam', 'adam'],
    ['AdamW', 'adamw'],
    ['RMSprop', 'rmsprop'],
    ['Adagrad', 'adagrad'],
  ])('%s', async (name, spec) => {
    await library(`torch:${name}`, { spec, options: { foreach: false } });
  });
});

describe.runIf(hasPeers)('of npm', () => {
  it.each<readonly [string, Chosen]>([
    ['tfjs:sgd', { spec: 'sgd', hyper: { ...plain, momentum: 0, nesterov: false } }],
    ['tfjs:momentum', { spec: 'sgd', hyper: { ...plain, nesterov: false } }],
    ['tfjs:momentum', { spec: 'sgd', hyper: { ...plain, nesterov: true } }],
    [
      `${peers}adnn-sgd.js`,
      { spec: 'sgd', hyper: { ...plain, nesterov: false }, dialect: { momentum: 'velocity' } },
    ],
    [`${peers}adnn-adagrad.js`, { spec: 'adagrad', hyper: { weightDecay: 0, lrDecay: 0, eps: 1e-8 } }],
    [`${peers}adnn-rmsprop.js`, { spec: 'rmsprop', hyper: { weightDecay: 0, momentum: 0, eps: 1e-8 } }],
  ])('%s as %o', async (target, chosen) => {
    await library(target, chosen);
  });
});
