import { oneLine } from './one-line.js';
import type { Values } from './optimizer.js';
import type { Tensor } from './stream.js';
import { StreamFailure } from './stream-failure.js';

/**
 * What a step left or returned, as one array of numbers per tensor, of these lengths. A typed array of the right
 * precision stays what it is, so that state kept by identity goes on; other lists of numbers are copied into one.
 */
export function readParameters(
  answer: unknown,
  lengths: readonly number[],
  valuesOf: (tensor: Tensor) => Values,
): Values[] {
  if (!Array.isArray(answer))
    throw new StreamFailure(
      'shape',
      `step returned ${kindOf(answer)}, not an array with one entry per tensor`,
    );
  if (answer.length !== lengths.length)
    throw new StreamFailure('shape', `step gave ${answer.length} tensors for ${lengths.length}`);
  const wanted = valuesOf([]).constructor;
  return lengths.map((length, index) => {
    const tensor: unknown = answer[index];
    const where = `tensor ${index + 1} after the step`;
    if (!(tensor instanceof Float64Array || tensor instanceof Float32Array || Array.isArray(tensor)))
      throw new StreamFailure('shape', `${where} is ${kindOf(tensor)}, not a ${wanted.name}`);
    if (tensor.length !== length)
      throw new StreamFailure('shape', `${where} has ${tensor.length} entries for ${length}`);
    if (tensor.constructor === wanted) return tensor as Values;
    if (!Array.isArray(tensor))
      throw new StreamFailure('shape', `${where} is a ${tensor.constructor.name}, not a ${wanted.name}`);
    const odd = tensor.findIndex((entry) => typeof entry !== 'number');
    if (odd >= 0) throw new StreamFailure('shape', `${where} has ${kindOf(tensor[odd])} as entry ${odd + 1}`);
    return valuesOf(tensor as number[]);
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return `${typeof value} ${oneLine(String(value), 40)}`;
  return `an object of ${oneLine(String(value.constructor?.name ?? 'no class'), 40)}`;
}
