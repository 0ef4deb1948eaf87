import { FormulaError, type Relation, type VisitSides, visitSides } from '../formula/index.js';
import type { Sequence, Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import { CaseEnvironment } from '../generate/environment.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { Computation } from '../recorded/computation.js';
import type { Machine } from '../recorded/machine.js';
import { Place } from '../recorded/place.js';
import { Registers } from '../recorded/registers.js';
import { NotRepresentable, OutsideDomain, type Rational, UndecidedBranch } from '../scalar/index.js';
import type { Scalar } from '../scalar/scalar.js';

/** Shows the sides of a relation for all values of its indices, as `visitSides` does. */
export type ShowSides<T> = (visit: VisitSides<T>) => void;

/** The sides for one assignment of the indices. */
interface RecordedSides {
  readonly values: readonly Value<Place>[];
  readonly at: ReadonlyMap<string, number> | undefined;
}

/** For each relation its sides; none where it meets something on its path that is not recorded. */
type Recorded = readonly (readonly RecordedSides[] | undefined)[];

/** The cases of the same dimensions: how many there were, and what is recorded of them. */
interface Dimensions {
  met: number;
  readonly computation: Computation<Recorded>;
}

/** Recording costs as much as so many evaluations: a path is recorded when there have been as many cases for each. */
const worthRecording = 16;

/** What breaks off a replay: then the case is evaluated by itself, which says where. */
const failures = [NotRepresentable, OutsideDomain, UndecidedBranch, FormulaError] as const;

/**
 * The sides of some relations of a family, in many cases. The computation from what is drawn to the sides is recorded
 * once for each choice of the integers, and replayed on a machine.
 */
export class SidesOfFamily<T> {
  readonly #family: Family;
  readonly #relations: readonly Relation[];
  readonly #registers: Registers;
  readonly #machine: Machine<T>;
  readonly #known = new Map<string, Dimensions>();
  readonly #isRecordable: boolean;

  constructor(family: Family, relations: readonly Relation[], machine: Machine<T>) {
    this.#family = family;
    this.#relations = relations;
    this.#machine = machine;
    this.#registers = new Registers(machine);
    // Drawn integers other than dimensions choose elements: others make another computation.
    this.#isRecordable = [...family.draws.values()].every(({ draw }) => draw.buildIntegers === undefined);
  }

  /** The sides of each relation in a case, until the next case; relations that cannot be replayed are missing. */
  in(instance: Case): ReadonlyMap<Relation, ShowSides<T>> {
    const recorded = this.#replay(instance);
    const shown = new Map<Relation, ShowSides<T>>();
    for (const [i, sides] of recorded?.entries() ?? []) {
      if (sides) shown.set(this.#relations[i], (visit) => show(sides, this.#machine, visit));
    }
    return shown;
  }

  #replay(instance: Case): Recorded | undefined {
    const { recipe } = instance;
    if (!this.#isRecordable || recipe === undefined || instance.givenNames().length > 0) return undefined;
    const dimensions = this.#dimensionsOf(recipe);
    dimensions.met += 1;
    const { met, computation } = dimensions;
    const mayRecord = met > worthRecording * (computation.paths + 1);
    if (computation.paths === 0 && !mayRecord) return undefined;
    const numbers: Rational[] = [];
    for (const parameters of recipe.parameters.values()) {
      for (const parameter of parameters) numbers.push(parameter);
    }
    try {
      return computation.replay((register, i) => this.#machine.load(register, numbers[i]), mayRecord);
    } catch (error) {
      if (failures.some((failure) => error instanceof failure)) return undefined;
      throw error;
    }
  }

  #dimensionsOf(recipe: Recipe): Dimensions {
    const key = [...recipe.integers.values()].join();
    const known = this.#known.get(key);
    if (known) return known;
    const numbers = [...recipe.parameters.values()].reduce((sum, { length }) => sum + length, 0);
    const dimensions = { met: 0, computation: this.#computation(recipe, numbers) };
    this.#known.set(key, dimensions);
    return dimensions;
  }

  #computation(recipe: Recipe, numbers: number): Computation<Recorded> {
    return new Computation(this.#registers, numbers, (scalar, inputs) => {
      const environment = recordedEnvironment(this.#family, recipe, scalar, inputs);
      return this.#relations.map((relation) => sidesOf(relation, scalar, environment));
    });
  }
}

function recordedEnvironment(
  family: Family,
  recipe: Recipe,
  scalar: Scalar<Place>,
  inputs: readonly Place[],
): CaseEnvironment<Place> {
  const parameters = new Map<string, readonly Place[]>();
  let first = 0;
  for (const [name, { length }] of recipe.parameters) {
    parameters.set(name, inputs.slice(first, first + length));
    first += length;
  }
  return new CaseEnvironment(family, scalar, {
    integer: (name) => recipe.integers.get(name)!,
    parameters: (name) => parameters.get(name)!,
    naturals: (name) => {
      throw new NotRepresentable(`the integers of ${name} are not recorded`);
    },
    given: () => undefined,
  });
}

function sidesOf(
  relation: Relation,
  scalar: Scalar<Place>,
  environment: CaseEnvironment<Place>,
): readonly RecordedSides[] | undefined {
  const recorded: RecordedSides[] = [];
  try {
    visitSides(relation, scalar, environment, (values, at) => {
      recorded.push({ values, at: relation.indices.length === 0 ? undefined : at() });
      return false;
    });
  } catch (error) {
    if (failures.some((failure) => error instanceof failure)) return undefined;
    throw error;
  }
  return recorded;
}

const noIndices: ReadonlyMap<string, number> = new Map();

function show<T>(recorded: readonly RecordedSides[], machine: Machine<T>, visit: VisitSides<T>): void {
  for (const { values, at } of recorded) {
    const sides = values.map((value) => read(value, machine));
    if (visit(sides, () => at ?? noIndices)) return;
  }
}

/** A value with the numbers of the case in the place of its places. */
function read<T>(value: Value<Place>, machine: Machine<T>): Value<T> {
  if (value instanceof Place) return machine.read(value.register) as Value<T>;
  if (Array.isArray(value)) return value.map((item) => read(item, machine)) as Value<T>;
  if (typeof value === 'number' || typeof value === 'function') return value as Value<T>;
  const { start, items } = value as Sequence<Place>;
  return { start, items: items.map((item) => read(item, machine)) };
}
