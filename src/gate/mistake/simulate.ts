import type { Lifting } from '../arithmetic/lifting.js';
import { type LiftedHyper, liftHyper } from '../reference/numbers.js';
import type { Stream, StreamStep, Tensor } from '../subject/stream.js';
import type { Program } from './program.js';
import { type Kept, LineRunner } from './run-lines.js';

interface TensorState<T> {
  point: T[];
  /** One per entry. */
  kept: Kept<T>[];
  count: number;
  last: readonly T[] | null;
}

/**
 * One step of a simulation: the parameters after it, by tensor and entry, and whether gradients of the caller were
 * changed; undefined where that depends on the rounding.
 */
export interface SimulatedStep<T> {
  readonly params: readonly (readonly T[])[];
  readonly gradientsChanged: boolean | undefined;
}

/** What a program does with a stream, step by step and only as far as it is asked for. */
export function* simulate<T>(
  program: Program,
  stream: Stream,
  lifting: Lifting<T>,
): Generator<SimulatedStep<T>> {
  const run = new Simulation(program, stream, lifting);
  for (const step of stream.steps) yield run.step(step);
}

class Simulation<T> {
  readonly #program: Program;
  readonly #stream: Stream;
  readonly #lifting: Lifting<T>;
  readonly #numbers: LiftedHyper<T>;
  readonly #lines: LineRunner<T>;
  readonly #tensors: TensorState<T>[];
  #steps = 0;
  #updates = 0;
  #resumed = false;

  constructor(program: Program, stream: Stream, lifting: Lifting<T>) {
    this.#program = program;
    this.#stream = stream;
    this.#lifting = lifting;
    this.#numbers = liftHyper(lifting, stream.hyper);
    this.#lines = new LineRunner(lifting, this.#numbers);
    this.#tensors = [];
    for (const tensor of stream.params) this.#join(tensor);
  }

  step(step: StreamStep): SimulatedStep<T> {
    const { conduct } = this.#program;
    if (step.resume) this.#resume(step.resume);
    step.joins?.forEach((tensor) => {
      this.#join(tensor);
    });
    if (conduct.params === 'read') {
      step.params?.forEach((values, i) => {
        const { point } = this.#tensors[i];
        this.#tensors[i].point = values.map((value, j) => this.#lifting.overwritten(point[j], value));
      });
    }
    if (step.learningRate !== undefined && conduct.rate !== 'first') {
      this.#numbers.setRate(step.learningRate);
      if (conduct.rate === 'clears') this.#forget();
    }
    this.#steps += 1;
    const changes = step.grads.map((gradient, i) =>
      this.#update(i, gradient?.map(this.#lifting.given) ?? null),
    );
    const gradientsChanged = changes.includes(true) ? true : changes.includes(undefined) ? undefined : false;
    return { params: this.#tensors.map(({ point }) => [...point]), gradientsChanged };
  }

  #join(tensor: Tensor): void {
    const { conduct } = this.#program;
    const index = this.#tensors.length;
    const point = tensor.map(this.#lifting.given);
    const first = this.#tensors[0];
    const fresh = (from: number) => point.slice(from).map((w) => this.#start(w, index));
    // Shared state is found by the position of the entry, and grows with the longest tensor.
    if (conduct.state === 'shared' && first) first.kept.push(...fresh(first.kept.length));
    const kept = conduct.state === 'shared' && first ? first.kept : fresh(0);
    this.#tensors.push({ point, kept, count: 0, last: null });
  }

  #start(w: T, tensor: number): Kept<T> {
    const { right, wrong, isWrong } = this.#program;
    const inUse = isWrong({ tensor, t: 1, resumed: this.#resumed }) ? wrong : right;
    return this.#lines.start({ ...right.starts, ...wrong.starts, ...inUse.starts }, w);
  }

  #forget(): void {
    this.#tensors.forEach((tensor, index) => {
      tensor.kept = tensor.point.map((w) => this.#start(w, index));
      tensor.count = 0;
    });
    if (this.#program.conduct.state === 'shared') this.#share();
    this.#steps = 0;
    this.#updates = 0;
  }

  /** Shared state is found by the position of the entry: the longest tensor has enough of it for all. */
  #share(): void {
    const [longest] = this.#tensors.toSorted((a, b) => b.point.length - a.point.length);
    for (const tensor of this.#tensors) tensor.kept = longest.kept;
  }

  #resume(how: 'loaded' | 'cold'): void {
    const { lost } = this.#program.conduct;
    if (how === 'cold' || lost === 'everything') {
      this.#forget();
    } else if (lost === 'counter') {
      for (const tensor of this.#tensors) tensor.count = 0;
      this.#steps = 0;
      this.#updates = 0;
    } else if (lost !== 'nothing') {
      this.#tensors.forEach((tensor, index) => {
        tensor.kept.forEach((kept, i) => {
          const start = this.#start(tensor.point[i], index).get(lost);
          if (start !== undefined) kept.set(lost, start);
        });
      });
    }
    if (how === 'loaded') this.#resumed = true;
  }

  /** Whether the caller's gradient was changed; undefined if that depends on the rounding. */
  #update(index: number, gradient: readonly T[] | null): boolean | undefined {
    const { conduct, right, wrong, isWrong } = this.#program;
    const { S } = this.#lifting;
    const tensor = this.#tensors[index];
    const used = gradient ?? this.#substitute(tensor);
    if (used === null) {
      if (conduct.missing === 'counts') tensor.count += 1;
      return false;
    }
    if (gradient !== null) tensor.last = gradient;
    tensor.count += 1;
    this.#updates += 1;
    const counts = { tensor: tensor.count, step: this.#steps, update: this.#updates };
    const t = counts[conduct.counter];
    const recipe = isWrong({ tensor: index, t: tensor.count, resumed: this.#resumed }) ? wrong : right;
    const read = conduct.nan === 'zero' ? used.map((g) => this.#zeroIfNaN(g)) : used;
    if (conduct.aliased && this.#stream.reusesGradients && tensor.count === 2) {
      tensor.kept.forEach((kept, i) => {
        kept.set(conduct.aliased, read[i]);
      });
    }
    const changed = tensor.point.map((w, i) => {
      const given = { w, g: read[i], G: read, t, n: read.length };
      const result = this.#lines.step(recipe, tensor.kept[i], given, conduct.narrow);
      tensor.point[i] = result.w;
      return S.compare(result.g, read[i]);
    });
    if (conduct.gradients === 'untouched') return false;
    if (changed.includes('less') || changed.includes('greater')) return true;
    return changed.includes('undecided') ? undefined : false;
  }

  #substitute(tensor: TensorState<T>): readonly T[] | null {
    const { missing } = this.#program.conduct;
    if (missing === 'zeros') return tensor.point.map(() => this.#lifting.given(0));
    return missing === 'last' ? tensor.last : null;
  }

  #zeroIfNaN(g: T): T {
    return Number.isNaN(this.#lifting.S.approximate(g)) ? this.#lifting.given(0) : g;
  }
}
