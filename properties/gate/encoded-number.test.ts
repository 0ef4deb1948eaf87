import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumber, encodeTensor } from '../../src/gate/subject/encoded-number.js';
import { runRequest, streamOf } from '../../src/gate/subject/message.js';
import { schemaOf } from '../report/schema.js';
import { stream } from './streams.js';

const double = fc.oneof(
  fc.double(),
  fc.constantFrom(-0, 0, Number.NaN, Infinity, -Infinity, 5e-324, 2 ** 1023),
);
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('numbers on the way to a subject and back', () => {
  it('every double arrives as it was, to the bit', () => {
    fc.assert(
      fc.property(fc.array(double), (tensor) => {
        const arrived = throughJson(encodeTensor(tensor)).map(decodeNumber);
        expect(arrived.length).toBe(tensor.length);
        expect(arrived.every((value, i) => Object.is(value, tensor[i]))).toBe(true);
      }),
      { seed: 6101 },
    );
  });

  it.each([
    ['nan', Number.NaN],
    ['inf', Infinity],
    ['-Infinity', -Infinity],
    ['+inf', Infinity],
    ['-0.0', -0],
  ])('reads %s as C and Python write it', (text, value) => {
    expect(decodeNumber(text)).toBe(value);
  });

  it.each(['1', '', 'none', '0x10', '1e3', '-0.5', null, undefined, true, [1]])(
    'takes %j for no number',
    (text) => {
      expect(decodeNumber(text)).toBeUndefined();
    },
  );

  const pair = fc.array(double, { minLength: 2, maxLength: 2 });
  const whole = fc.property(double, pair, fc.boolean(), (rate, entries, nesterov) => {
    const sent = stream({
      hyper: { lr: rate, nesterov },
      steps: [
        { grads: [entries, null] },
        {
          resume: 'loaded',
          joins: [entries],
          params: [entries, [1]],
          learningRate: rate,
          grads: [null, [rate], entries],
        },
      ],
      reusesGradients: true,
    });
    const request = throughJson(runRequest(7, sent));
    expect(streamOf(request)).toEqual({ ...sent, type: 'run', id: 7 });
    expect(schemaOf('subject-protocol')(request)).toBe(true);
  });

  it('a stream arrives whole, in a message that the schema takes', () => {
    fc.assert(whole, { seed: 6102, numRuns: 50 });
  });
});
