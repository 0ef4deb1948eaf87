import { FormulaError, type Relation, visitSides } from '../formula/index.js';
import type { Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import { CaseEnvironment } from '../generate/environment.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { Computation } from '../recorded/computation.js';
import type { Place } from '../recorded/place.js';
import type { Registers } from '../recorded/registers.js';
import { NotRepresentable, OutsideDomain, type Rational, UndecidedBranch } from '../scalar/index.js';
import type { Scalar } from '../scalar/scalar.js';

/** The sides for one assignment of the indices. */
export interface RecordedSides {
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
export function isFailure(error: unknown): boolean {
  return failures.some((failure) => error instanceof failure);
}

const failures = [NotRepresentable, OutsideDomain, UndecidedBranch, FormulaError] as const;

/** One case of a family whose computation has been replayed. */
export interface ReplayedCase {
  /** Whose last case it is. */
  readonly computation: Computation<unknown>;
  readonly inputs: readonly Rational[];
  /** How many inputs belong to one drawn name after the other. */
  readonly groups: readonly number[];
  /** The sides of a relation, undefined where they cannot be replayed. */
  sidesOf(relation: Relation): readonly RecordedSides[] | undefined;
}

/**
 * The sides of some relations of a family, in many cases. The computation from what is drawn to the sides is recorded
 * once for each choice of the integers, and replayed on the machine of the registers.
 */
export class SidesOfFamily {
  readonly #family: Family;
  readonly #relations: ReadonlyMap<Relation, number>;
  readonly #registers: Registers;
  readonly #known = new Map<string, Dimensions>();
  readonly #isRecordable: boolean;

  constructor(family: Family, relations: readonly Relation[], registers: Registers) {
    this.#family = family;
    this.#relations = new Map([...new Set(relations)].map((relation, i) => [relation, i]));
    this.#registers = registers;
    // Drawn integers other than dimensions choose elements: others make another computation.
    this.#isRecordable = [...family.draws.values()].every(({ draw }) => draw.buildIntegers === undefined);
  }

  /** Undefined where a case cannot be replayed, or not yet. */
  replay(instance: Case): ReplayedCase | undefined {
    const { recipe } = instance;
    if (!this.#isRecordable || recipe === undefined || instance.givenNames().length > 0) return undefined;
    const dimensions = this.#dimensionsOf(recipe);
    dimensions.met += 1;
    const { met, computation } = dimensions;
    const mayRecord = met > worthRecording * (computation.paths + 1);
    if (computation.paths === 0 && !mayRecord) return undefined;
    const inputs: Rational[] = [];
    const groups: number[] = [];
    for (const parameters of recipe.parameters.values()) {
      groups.push(parameters.length);
      for (const parameter of parameters) inputs.push(parameter);
    }
    const { machine } = this.#registers;
    try {
      const recorded = computation.replay((register, i) => machine.load(register, inputs[i]), mayRecord);
      if (recorded === undefined) return undefined;
      const sidesOf = (relation: Relation) => recorded[this.#relations.get(relation) ?? -1];
      return { computation, inputs, groups, sidesOf };
    } catch (error) {
      if (isFailure(error)) return undefined;
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
    if (isFailure(error)) return undefined;
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
