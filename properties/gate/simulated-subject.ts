import { floatRuns } from '../../src/gate/arithmetic/float-run.js';
import type { Lifting } from '../../src/gate/arithmetic/lifting.js';
import { precisions } from '../../src/gate/arithmetic/precision.js';
import { type Candidate, programOf } from '../../src/gate/diagnosis/candidate.js';
import { simulate } from '../../src/gate/mistake/simulate.js';
import type { Dtype, Stream } from '../../src/gate/subject/stream.js';
import type { Outcome, Subject } from '../../src/gate/subject/subject.js';
import { sumError } from '../../src/scalar/ball-rounding.js';

/**
 * A format in which every operation that is not exact is off by up to two more units, either way: what other orders
 * of the operations do. The same operation on the same numbers is off by the same, as a program is deterministic.
 */
function noisy(dtype: Dtype): Lifting<number> {
  const plain = floatRuns[dtype];
  const round = dtype === 'float32' ? Math.fround : (value: number) => value;
  const off = (value: number): number => {
    const bits = new Uint32Array(new Float64Array([value]).buffer);
    const units = (((bits[0] ^ bits[1] ^ (bits[1] >>> 7) ^ (bits[0] >>> 29)) >>> 0) % 5) - 2;
    return round(value * (1 + units * precisions[dtype].roundoff));
  };
  // A sum that is exact is so in every order.
  const summed = (total: number, error: number): number => (error === 0 ? total : off(total));
  const { S } = plain;
  return {
    ...plain,
    S: {
      ...S,
      add: (a, b) => summed(S.add(a, b), sumError(a, b, a + b)),
      sub: (a, b) => summed(S.sub(a, b), sumError(a, -b, a - b)),
      mul: (a, b) => (isPowerOfTwo(a) || isPowerOfTwo(b) ? a * b : off(S.mul(a, b))),
      div: (a, b) => (isPowerOfTwo(b) ? a / b : off(S.div(a, b))),
      sqrt: (a) => off(S.sqrt(a)),
    },
  };
}

/** Products with these are exact in every order. */
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(Math.abs(value)));

/** A subject that does what a candidate does. */
export function simulatedSubject(name: string, candidate: Candidate, isNoisy = false): Subject {
  const answer = (stream: Stream): Outcome => {
    const lifting = isNoisy ? noisy(stream.dtype) : floatRuns[stream.dtype];
    const steps = [...simulate(programOf(candidate, stream.hyper), stream, lifting)];
    const gradientsChanged = steps.flatMap((step, i) => (step.gradientsChanged ? [i + 1] : []));
    return { trajectory: { params: steps.map(({ params }) => params), gradientsChanged } };
  };
  return {
    name,
    dtypes: ['float64', 'float32'],
    milliseconds: 0,
    run: async (streams) => streams.map(answer),
    close: async () => {},
  };
}
