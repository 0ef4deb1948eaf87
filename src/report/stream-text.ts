import type { Stream, StreamStep, Tensor } from '../gate/subject/stream.js';

const mostSteps = 8;

/** A stream as one would write it down: the hyperparameters, where it starts, and the first gradients. */
export function streamText({ hyper, dtype, params, steps, reusesGradients }: Stream): readonly string[] {
  const shown = steps.slice(0, mostSteps).map((step, index) => `step ${index + 1}: ${stepText(step)}`);
  const rest = steps.length - shown.length;
  return [
    Object.entries(hyper)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', '),
    `in ${dtype} from w = ${params.map(tensorText).join(', ')}${reusesGradients ? ', every gradient in the same arrays' : ''}`,
    ...shown,
    ...(rest > 0 ? [`and ${rest} more ${rest === 1 ? 'step' : 'steps'}`] : []),
  ];
}

function stepText({ resume, joins, params, learningRate, grads }: StreamStep): string {
  const before = [
    resume === 'loaded' && 'saved and loaded into a fresh instance',
    resume === 'cold' && 'a fresh instance without the state',
    joins && `joined by w = ${joins.map(tensorText).join(', ')}`,
    params && `w set to ${params.map(tensorText).join(', ')}`,
    learningRate !== undefined && `lr = ${learningRate}`,
  ].filter((part) => typeof part === 'string');
  return [...before, `g = ${grads.map((grad) => (grad ? tensorText(grad) : 'none')).join(', ')}`].join('; ');
}

const tensorText = (tensor: Tensor): string =>
  `(${tensor.map((entry) => (Object.is(entry, -0) ? '-0' : entry)).join(', ')})`;
