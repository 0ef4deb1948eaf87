import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Adapter } from '../subject/load-subject.js';
import type { Optimizer, Values } from '../subject/optimizer.js';
import type { Hyper } from '../subject/stream.js';
import { constants, constructorArguments } from './tfjs-arguments.js';
import type { Tensor, Tfjs, TfjsOptimizer, Variable } from './tfjs-library.js';

/** The optimizers of TensorFlow.js on its CPU backend, which computes in float32. Found from the working directory. */
const tfjs: Adapter = async (name, options) => {
  const library = await loaded();
  return {
    name: `@tensorflow/tfjs-core ${library.version_core}`,
    dtypes: ['float32'],
    create: (hyper) => new TfjsSubject(library, () => made(library, name, hyper, options)),
  };
};
export default tfjs;

async function loaded(): Promise<Tfjs> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  try {
    const library = require('@tensorflow/tfjs-core') as Tfjs;
    require('@tensorflow/tfjs-backend-cpu');
    await library.setBackend('cpu');
    return library;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      'it needs @tensorflow/tfjs-core and @tensorflow/tfjs-backend-cpu, installed here with npm',
    );
  }
}

function made(
  library: Tfjs,
  name: string,
  hyper: Hyper,
  options: Readonly<Record<string, unknown>>,
): TfjsOptimizer {
  const make = library.train[name];
  if (typeof make !== 'function' || !Object.hasOwn(constructorArguments, name))
    throw new Error(`tfjs has no ${name}; it has ${Object.keys(constructorArguments).join(', ')}`);
  const names = constructorArguments[name];
  const unknown = Object.keys(options).find((option) => !names.includes(option));
  if (unknown) throw new Error(`tfjs:${name} takes no ${unknown}; it takes ${names.join(', ')}`);
  const given: Readonly<Record<string, unknown>> = { ...hyper, ...options };
  // What this optimizer has no argument for must be off, or what the library has.
  const own = constants[name] ?? {};
  const over = Object.keys(hyper).find(
    (each) => !names.includes(each) && Number(hyper[each]) !== (own[each] ?? 0),
  );
  if (over) throw new Error(`tfjs:${name} has no argument for ${over}; it is ${own[over] ?? 0}`);
  return make(...names.map((each) => given[each]));
}

let variables = 0;

class TfjsSubject implements Optimizer {
  readonly #library: Tfjs;
  readonly #optimizer: TfjsOptimizer;
  #variables: Variable[] = [];
  /** What the variables held after the last step. */
  #held: Values[] = [];

  constructor(library: Tfjs, make: () => TfjsOptimizer) {
    this.#library = library;
    this.#optimizer = make();
  }

  step(params: Values[], grads: (Values | null)[]): void {
    const { tidy, tensor1d, variable } = this.#library;
    tidy(() => {
      params.forEach((values, i) => {
        if (this.#variables[i] === undefined) {
          variables += 1;
          this.#variables[i] = variable(tensor1d(values), true, `w${variables}`);
        } else if (values.some((value, j) => !Object.is(value, this.#held[i][j])))
          this.#variables[i].assign(tensor1d(values));
      });
      this.#optimizer.applyGradients(
        this.#variables.map(({ name }, i) => ({ name, tensor: grads[i] && tensor1d(grads[i]) })),
      );
    });
    this.#held = this.#variables.map((each) => each.dataSync());
    for (const [i, values] of params.entries()) values.set(this.#held[i]);
  }

  /** Only two of them have a method for it; on the others users set the property. */
  setLearningRate(rate: number): void {
    if (this.#optimizer.setLearningRate) this.#optimizer.setLearningRate(rate);
    else this.#optimizer.learningRate = rate;
  }

  async save(): Promise<unknown> {
    const weights = await this.#optimizer.getWeights();
    return weights.map(({ name, tensor }) => ({
      name,
      values: Array.from(tensor.dataSync()),
      shape: tensor.shape,
      dtype: tensor.dtype,
    }));
  }

  async load(state: ReturnType<typeof JSON.parse>): Promise<void> {
    const { tensor } = this.#library;
    await this.#optimizer.setWeights(
      state.map((each: { name: string; values: number[]; shape: number[]; dtype: Tensor['dtype'] }) => ({
        name: each.name,
        tensor: tensor(each.values, each.shape, each.dtype),
      })),
    );
  }
}
