import { splitLabel } from '../formula/name-table.js';
import { isName } from '../formula/parse-definition.js';
import { Unreadable } from '../reading/unreadable.js';
import type { Size } from './declaration.js';

/** What a name that the claim does not declare can be: a number, or a vector of this length. */
export type Shape = 'number' | { readonly length: Size };

export type Inferred = ReadonlyMap<string, Shape>;

/** More undeclared names are an oversight. */
const mostInferred = 3;

/**
 * Builds with the one choice of shapes for undeclared names with which everything fits. Only names of one letter are
 * inferred, as a longer one may be misspelt. Throws Unreadable where a name fits no shape, or more than one.
 */
export function withInferred<Result>(
  build: (inferred: Inferred) => Result,
  shapes: readonly Shape[],
): Result {
  const results = attempts(build, shapes, new Map());
  if (results.length === 1) return results[0].result;
  const names = [...results[0].inferred.keys()];
  const open = names.find(
    (name) => new Set(results.map(({ inferred }) => shapeText(inferred.get(name)))).size > 1,
  );
  const name = open ?? names[0];
  const fitting = [...new Set(results.map(({ inferred }) => shapeText(inferred.get(name))))];
  const [first] = results;
  const message = `\`${name}\` is not declared, and may be ${fitting.join(' or ')}; write given ${name}: ${fitting.at(-1)}`;
  throw new Unreadable(message, first.error?.place, first.error?.path);
}

interface Attempt<Result> {
  readonly result: Result;
  readonly inferred: Inferred;
  /** What said that a name is unknown. */
  readonly error: Unreadable | undefined;
}

function attempts<Result>(
  build: (inferred: Inferred) => Result,
  shapes: readonly Shape[],
  inferred: Inferred,
): readonly Attempt<Result>[] {
  try {
    return [{ result: build(inferred), inferred, error: undefined }];
  } catch (error) {
    const name = error instanceof Unreadable ? unknownIn(error) : undefined;
    if (name === undefined || inferred.has(name) || inferred.size === mostInferred) throw error;
    const found = shapes.flatMap((shape) => {
      try {
        return attempts(build, shapes, new Map(inferred).set(name, shape));
      } catch (other) {
        if (other instanceof Unreadable) return [];
        throw other;
      }
    });
    if (found.length === 0) {
      const { message, place, path } = error as Unreadable;
      throw new Unreadable(`${message}; no shape fits all places: write given ${name}: …`, place, path);
    }
    return found.map((attempt) => ({ ...attempt, error: error as Unreadable }));
  }
}

/** The one-letter name that an error calls unknown. */
function unknownIn({ message }: Unreadable): string | undefined {
  const name = /unknown name `([^`]+)`/u.exec(message)?.[1];
  if (name === undefined || !isName(name)) return undefined;
  const bare = splitLabel(name)
    .base.normalize('NFD')
    .replace(/[\p{M}′⁺⋆]/gu, '');
  return [...bare].length === 1 ? name : undefined;
}

export function shapeText(shape: Shape | undefined): string {
  return shape === undefined || shape === 'number' ? 'number' : `vector ${shape.length}`;
}
