import { decodeNumber } from './encoded-number.js';
import type { Answer } from './message.js';
import { oneLine } from './one-line.js';
import type { Stream, Tensor } from './stream.js';
import { StreamFailure } from './stream-failure.js';
import type { FailureKind, Outcome } from './subject.js';

/** An answer before its fields are known to be what they should be. */
type Reply = Partial<Omit<Trajectory, 'type'> & Omit<FailedRun, 'type'>> & { readonly type?: Answer['type'] };
type Trajectory = Extract<Answer, { type: 'trajectory' }>;
type FailedRun = Extract<Answer, { type: 'failure' }>;

/** What a subject may call its own failure; the rest is for the gate to say. */
const own: readonly FailureKind[] = ['refused', 'threw', 'unsupported', 'shape', 'exited'];

/** The outcome that a line of a subject reports, for the stream that it was asked to run as `id`. */
export function readAnswer(line: string, id: number, stream: Stream): Outcome {
  try {
    const answer = readObject(line) as Reply;
    if (answer.type !== 'trajectory' && answer.type !== 'failure')
      throw misread(`a message of type ${quoted(answer.type)} where trajectory or failure is accepted`);
    if (answer.id !== id) throw misread(`an answer with id ${quoted(answer.id)} to the run with id ${id}`);
    if (answer.type === 'trajectory') return { trajectory: readTrajectory(answer, stream) };
    const { kind, detail, step } = answer;
    if (!own.includes(kind!)) throw misread(`a failure of kind ${quoted(kind)}; accepted: ${own.join(', ')}`);
    return {
      failure: {
        kind: kind!,
        detail: oneLine(typeof detail === 'string' ? detail : 'it does not say why'),
        ...(Number.isInteger(step) ? { step } : {}),
      },
    };
  } catch (error) {
    if (error instanceof StreamFailure) return { failure: { kind: error.kind, detail: error.message } };
    throw error;
  }
}

/** The object that a line holds. */
export function readObject(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const hint = /[[,:]\s*-?(?:nan|inf)/iu.test(line)
      ? '; NaN and Infinity are written as "NaN" and "Infinity"'
      : '';
    throw misread(`a line that is not JSON: ${quoted(line)}${hint}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw misread(`a line that is not a JSON object: ${quoted(line)}`);
  return value;
}

function readTrajectory({ params, gradientsChanged }: Reply, stream: Stream) {
  const lengths = stream.params.map(({ length }) => length);
  const steps = list(params, stream.steps.length, 'steps', 'the trajectory').map((tensors, index) => {
    lengths.push(...(stream.steps[index].joins ?? []).map(({ length }) => length));
    const where = `step ${index + 1}`;
    return list(tensors, lengths.length, 'tensors', where).map((tensor, position) =>
      readTensor(tensor, lengths[position], `tensor ${position + 1} after ${where}`, stream),
    );
  });
  const changed = gradientsChanged ?? [];
  if (!Array.isArray(changed) || !changed.every((step) => Number.isInteger(step)))
    throw misread(`gradientsChanged ${quoted(changed)} where a list of steps is accepted`);
  return { params: steps, gradientsChanged: changed };
}

function readTensor(tensor: unknown, length: number, where: string, { dtype }: Stream): Tensor {
  return list(tensor, length, 'entries', where).map((entry) => {
    const value = decodeNumber(entry);
    if (value === undefined) throw new StreamFailure('shape', `${where} has ${quoted(entry)} for a number`);
    // The shortest decimals of a float32 are not those of the double that it is.
    return dtype === 'float32' ? Math.fround(value) : value;
  });
}

function list(value: unknown, length: number, what: string, where: string): readonly unknown[] {
  if (!Array.isArray(value))
    throw new StreamFailure('shape', `${where} is ${quoted(value)}, not a list of ${what}`);
  if (value.length !== length)
    throw new StreamFailure('shape', `${where} has ${value.length} ${what} for ${length}`);
  return value;
}

const misread = (what: string) => new StreamFailure('protocol', `it wrote ${what}`);

const quoted = (value: unknown): string =>
  oneLine(typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'nothing'), 80);
