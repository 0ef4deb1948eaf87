import { oneLine, thrownText } from './one-line.js';
import type { CreateOptimizer, Optimizer, Values } from './optimizer.js';
import { readParameters } from './read-parameters.js';
import type { Stream, StreamStep, Tensor } from './stream.js';
import { StreamFailure } from './stream-failure.js';
import type { Outcome } from './subject.js';

/**
 * Feeds one stream to a fresh optimizer, in this process. `onStep` is told before each step that comes (0: the making of
 * the instance), for those who must say where it was when it ended the process.
 */
export async function runStream(
  create: CreateOptimizer,
  stream: Stream,
  onStep: (step: number) => void = () => {},
): Promise<Outcome> {
  let step = 0;
  try {
    const run = new StreamRun(create, stream);
    onStep(step);
    await run.make();
    const params: (readonly Tensor[])[] = [];
    const gradientsChanged: number[] = [];
    for (const each of stream.steps) {
      step += 1;
      onStep(step);
      if (await run.step(each)) gradientsChanged.push(step);
      params.push(run.params.map((values) => Array.from(values)));
    }
    return { trajectory: { params, gradientsChanged } };
  } catch (error) {
    if (!(error instanceof StreamFailure)) throw error;
    return { failure: { kind: error.kind, detail: error.message, ...(step === 0 ? {} : { step }) } };
  }
}

class StreamRun {
  params: Values[];
  readonly #create: CreateOptimizer;
  readonly #stream: Stream;
  readonly #valuesOf: (tensor: Tensor) => Values;
  #optimizer: Optimizer | undefined;
  #learningRate: number | undefined;
  /** One per tensor, where the caller reuses them. */
  readonly #buffers: Values[] = [];

  constructor(create: CreateOptimizer, stream: Stream) {
    this.#create = create;
    this.#stream = stream;
    this.#valuesOf =
      stream.dtype === 'float64'
        ? (tensor) => Float64Array.from(tensor)
        : (tensor) => Float32Array.from(tensor);
    this.params = stream.params.map(this.#valuesOf);
  }

  async make(): Promise<void> {
    const rate = this.#learningRate;
    const hyper = rate === undefined ? this.#stream.hyper : { ...this.#stream.hyper, lr: rate };
    const made = await called('refused', () => this.#create({ ...hyper }));
    if (typeof (made as Optimizer | undefined)?.step !== 'function')
      throw new StreamFailure('shape', 'create(hyper) returned no object with a method step(params, grads)');
    this.#optimizer = made;
  }

  /** Whether the optimizer changed a gradient of the caller. */
  async step(step: StreamStep): Promise<boolean> {
    if (step.resume !== undefined) await this.#resume(step.resume);
    if (step.joins) this.params.push(...step.joins.map(this.#valuesOf));
    step.params?.forEach((tensor, index) => {
      this.params[index].set(tensor);
    });
    if (step.learningRate !== undefined) await this.#setLearningRate(step.learningRate);
    const grads = step.grads.map((grad, index) => grad && this.#gradient(grad, index));
    const lengths = this.params.map(({ length }) => length);
    const params = this.params;
    const returned = await called('threw', () => this.#optimizer!.step(params, grads));
    const values = readParameters(returned ?? params, lengths, this.#valuesOf);
    // A list that is updated in place stays the same list, for subjects that hold it.
    if (returned === undefined || returned === null) params.splice(0, params.length, ...values);
    else this.params = values;
    return grads.some((grad, index) => grad !== null && !same(grad, step.grads[index]!));
  }

  #gradient(tensor: Tensor, index: number): Values {
    if (!this.#stream.reusesGradients) return this.#valuesOf(tensor);
    this.#buffers[index] ??= this.#valuesOf(tensor);
    this.#buffers[index].set(tensor);
    return this.#buffers[index];
  }

  async #setLearningRate(rate: number): Promise<void> {
    if (typeof this.#optimizer!.setLearningRate !== 'function')
      throw new StreamFailure('unsupported', 'setLearningRate');
    await called('threw', () => this.#optimizer!.setLearningRate!(rate));
    this.#learningRate = rate;
  }

  async #resume(how: 'loaded' | 'cold'): Promise<void> {
    if (how === 'cold') return await this.make();
    if (typeof this.#optimizer!.save !== 'function') throw new StreamFailure('unsupported', 'save');
    if (typeof this.#optimizer!.load !== 'function') throw new StreamFailure('unsupported', 'load');
    const saved = await called('threw', () => this.#optimizer!.save!());
    const state = cloned(saved);
    await this.make();
    await called('threw', () => this.#optimizer!.load!(state));
  }
}

/** Waits for promises only, so that an ordinary optimizer is not slowed down. */
async function called<T>(kind: 'refused' | 'threw', call: () => T | Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if ((error as { code?: unknown } | undefined)?.code === 'UNSUPPORTED')
      throw new StreamFailure('unsupported', oneLine((error as Error).message));
    throw new StreamFailure(kind, `threw ${thrownText(error)}`);
  }
}

function cloned(state: unknown): unknown {
  try {
    return structuredClone(state);
  } catch (error) {
    throw new StreamFailure(
      'shape',
      `save() returned what structuredClone does not take: ${thrownText(error)}`,
    );
  }
}

/** To the bit; what counts is what the caller would read, so any NaN is as good as another. */
const same = (values: Values, tensor: Tensor): boolean =>
  values.length === tensor.length && tensor.every((entry, index) => Object.is(values[index], entry));
