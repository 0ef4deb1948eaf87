import { FormulaError, type Relation, type VisitSides, visitSides } from '../formula/index.js';
import type { Sequence, Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import { CaseEnvironment } from '../generate/environment.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { comparison } from '../recorded/comparison.js';
import { Computation } from '../recorded/computation.js';
import type { Machine } from '../recorded/machine.js';
import { Place } from '../recorded/place.js';
import { Registers } from '../recorded/registers.js';
import { Ties } from '../recorded/ties.js';
import { NotRepresentable, OutsideDomain, type Rational, UndecidedBranch } from '../scalar/index.js';
import type { Scalar } from '../scalar/scalar.js';

/** Shows the sides of a relation for all values of its indices, as `visitSides` does. */
export type ShowSides<T> = (visit: VisitSides<T>) => void;

/** The sides of a relation in one case, until the next, and the number system that compares them. */
export interface Sides {
  readonly scalar: Scalar<never>;
  readonly show: ShowSides<never>;
}

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
 * once for each choice of the integers, and replayed on a machine. Numbers are compared where they stand; only what is
 * compared by more than its numbers is taken from there.
 */
export class SidesOfFamily<T> {
  readonly #family: Family;
  readonly #relations: ReadonlyMap<Relation, number>;
  readonly #registers: Registers;
  readonly #scalar: Scalar<T>;
  readonly #machine: Machine<T>;
  readonly #ties: Ties;
  readonly #inPlace: Scalar<Place>;
  readonly #exactly: Scalar<Place>;
  readonly #known = new Map<string, Dimensions>();
  readonly #isRecordable: boolean;
  #recorded: Recorded | undefined;

  constructor(family: Family, relations: readonly Relation[], scalar: Scalar<T>, machine: Machine<T>) {
    this.#family = family;
    this.#relations = new Map([...new Set(relations)].map((relation, i) => [relation, i]));
    this.#scalar = scalar;
    this.#machine = machine;
    this.#registers = new Registers(machine);
    this.#ties = new Ties(this.#registers);
    this.#inPlace = comparison(machine);
    this.#exactly = comparison(machine, this.#ties);
    // Drawn integers other than dimensions choose elements: others make another computation.
    this.#isRecordable = [...family.draws.values()].every(({ draw }) => draw.buildIntegers === undefined);
  }

  /** Replays a case. What is asked for from then on is about this case. */
  restart(instance: Case): void {
    this.#recorded = this.#replay(instance);
  }

  /** The sides of a relation, undefined where they cannot be replayed. */
  sides(relation: Relation): Sides | undefined {
    const recorded = this.#recordedOf(relation);
    if (recorded === undefined || !isOrderOfMatrices(relation))
      return recorded && inPlace(recorded, this.#inPlace);
    const showValues: ShowSides<T> = (visit) =>
      show(recorded, (place) => this.#machine.read(place.register), visit);
    return { scalar: this.#scalar, show: showValues } as unknown as Sides;
  }

  /** The same, where numbers that may be equal are compared exactly, if that is quick. */
  exactSides(relation: Relation): Sides | undefined {
    const recorded = this.#recordedOf(relation);
    return recorded && !isOrderOfMatrices(relation) ? inPlace(recorded, this.#exactly) : undefined;
  }

  #recordedOf(relation: Relation): readonly RecordedSides[] | undefined {
    const number = this.#relations.get(relation);
    return number === undefined ? undefined : this.#recorded?.[number];
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
      const recorded = computation.replay(
        (register, i) => this.#machine.load(register, numbers[i]),
        mayRecord,
      );
      this.#ties.restart(computation, numbers);
      return recorded;
    } catch (error) {
      if (failures.some((failure) => error instanceof failure)) return undefined;
      throw error;
    }
  }

  #dimensionsOf(recipe: Recipe): Dimensions {
    const key = [...recipe.integers.values()].join();
    const known = this.#known.get(key);
    if (known) return known;
    const counts = [...recipe.parameters.values()].map(({ length }) => length);
    const numbers = counts.reduce((sum, count) => sum + count, 0);
    const dimensions = { met: 0, computation: this.#computation(recipe, numbers) };
    this.#ties.include(dimensions.computation, counts);
    this.#known.set(key, dimensions);
    return dimensions;
  }

  #computation(recipe: Recipe, numbers: number): Computation<Recorded> {
    return new Computation(this.#registers, numbers, (scalar, inputs) => {
      const environment = recordedEnvironment(this.#family, recipe, scalar, inputs);
      return [...this.#relations.keys()].map((relation) => sidesOf(relation, scalar, environment));
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
      recorded.push({
        values: lifted(values, relation, scalar),
        at: relation.indices.length === 0 ? undefined : at(),
      });
      return false;
    });
  } catch (error) {
    if (failures.some((failure) => error instanceof failure)) return undefined;
    throw error;
  }
  return recorded;
}

/** An integer beside scalars is one of them. */
function lifted(
  values: readonly Value<Place>[],
  { type }: Relation,
  scalar: Scalar<Place>,
): readonly Value<Place>[] {
  if (type.kind !== 'scalar') return values;
  return values.map((value) => (typeof value === 'number' ? scalar.fromInteger(value) : value));
}

/** Whether sides are compared by their difference. */
function isOrderOfMatrices({ type, symbols }: Relation): boolean {
  return type.kind === 'matrix' && symbols.some((symbol) => symbol !== '=' && symbol !== '≠');
}

function inPlace(recorded: readonly RecordedSides[], scalar: Scalar<Place>): Sides {
  const showPlaces: ShowSides<Place> = (visit) => show(recorded, undefined, visit);
  return { scalar, show: showPlaces } as unknown as Sides;
}

const noIndices: ReadonlyMap<string, number> = new Map();

/** With what `read` makes of the places; without it the places themselves. */
function show<T>(
  recorded: readonly RecordedSides[],
  read: ((place: Place) => T) | undefined,
  visit: VisitSides<T>,
): void {
  for (const { values, at } of recorded) {
    const sides = read ? values.map((value) => replaced(value, read)) : (values as readonly Value<T>[]);
    if (visit(sides, () => at ?? noIndices)) return;
  }
}

function replaced<T>(value: Value<Place>, read: (place: Place) => T): Value<T> {
  if (value instanceof Place) return read(value) as Value<T>;
  if (Array.isArray(value)) return value.map((item) => replaced(item, read)) as Value<T>;
  if (typeof value === 'number' || typeof value === 'function') return value as Value<T>;
  const { start, items } = value as Sequence<Place>;
  return { start, items: items.map((item) => replaced(item, read)) };
}
