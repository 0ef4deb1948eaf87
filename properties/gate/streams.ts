import type { Stream, StreamStep } from '../../src/gate/subject/stream.js';

/** Three steps of two tensors, with what a test changes. */
export const stream = (changes: Partial<Stream> = {}): Stream => ({
  name: 'three steps',
  hyper: { lr: 0.5 },
  dtype: 'float64',
  params: [[1, 2], [3]],
  steps: [1, 2, 3].map(() => ({ grads: [[1, -1], [0.5]] })),
  ...changes,
});

/** One entry, for streams whose steps are what matters. */
export const oneEntry = (steps: readonly StreamStep[], changes: Partial<Stream> = {}): Stream =>
  stream({ params: [[1]], steps, ...changes });
