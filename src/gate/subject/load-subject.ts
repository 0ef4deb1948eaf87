import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CreateOptimizer } from './optimizer.js';
import type { Dtype } from './stream.js';

/** A JavaScript subject that is ready to be run. */
export interface LoadedSubject {
  readonly create: CreateOptimizer;
  readonly name?: string;
  readonly dtypes: readonly Dtype[];
}

/** The default export of a module that adapts a library: from the name of an optimizer and the library's own options. */
export type Adapter = (
  optimizer: string,
  options: Readonly<Record<string, unknown>>,
) => LoadedSubject | Promise<LoadedSubject>;

/**
 * Imports the subject: a `module` whose default export makes optimizers, or an `adapter` with the name of the optimizer
 * and its options, as JSON. Throws where the module throws, or is neither.
 */
export async function loadSubject(kind: string, path: string, adapted: string): Promise<LoadedSubject> {
  const exported = await defaultExport(path);
  if (kind === 'adapter') {
    const { optimizer, options } = JSON.parse(adapted);
    return await (exported as Adapter)(optimizer, options);
  }
  if (typeof exported !== 'function')
    throw new Error(
      `${basename(path)} has no default export that is a function; accepted: export default function create(hyper)`,
    );
  return { create: exported as CreateOptimizer, dtypes: ['float64', 'float32'] };
}

async function defaultExport(path: string): Promise<unknown> {
  const module = await imported(path);
  const exported = module.default;
  // As compilers write ES modules in CommonJS.
  const nested = (exported as { default?: unknown } | undefined)?.default;
  return typeof exported !== 'function' && typeof nested === 'function' ? nested : exported;
}

async function imported(path: string): Promise<{ readonly default?: unknown }> {
  if (!/\.[cm]?tsx?$/u.test(path)) return await import(pathToFileURL(path).href);
  const { createJiti } = await import('jiti');
  return await createJiti(import.meta.url).import(path);
}
