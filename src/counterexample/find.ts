import { FormulaError } from '../formula/index.js';
import { Case, type WrittenValue } from '../generate/case.js';
import { readWitness } from '../prove/witness.js';
import { readLimits } from './constraints.js';
import type { FindOptions, Limits } from './find-options.js';
import { compareFindings, type Demand, type Finding, findingIn, textOf } from './finding.js';
import { fixed } from './fixed.js';
import type { Question } from './question.js';
import { search } from './search.js';
import type { Budget } from './shrink.js';
import { compareSizes } from './size.js';
import { allInputsOf, takeOf } from './take.js';
import { waysFor } from './ways.js';
import { unlessWithoutValue } from './without-value.js';

/** A case that answers a question, decided again from what is written down of it alone. */
export interface Example extends Finding {
  readonly question: Question;
  /** The case as a theorem or an instance file writes it: the inputs, and what the question does not speak of. */
  readonly take: Readonly<Record<string, WrittenValue>>;
  /** Found by search, or the case that the theorem file gives. */
  readonly source: 'search' | 'recorded';
}

/** What was looked through where nothing was found. */
export interface Searched {
  /** How the cases were made, for each family. */
  readonly ways: readonly { readonly family: string; readonly says: readonly string[] }[];
  /** How many different examples were found, where one more was asked for. */
  readonly others: number;
  readonly outOfTime: boolean;
}

export interface Answer {
  readonly example: Example | null;
  readonly searched: Searched;
  /** Cases that were tried. */
  readonly cases: number;
}

/**
 * Looks for a case that answers any of the questions, which are of different families. The same options give the same
 * example, unless the time runs out. Throws FormulaError where a limit can be read in none of the families.
 */
export function find(questions: readonly Question[], options: FindOptions): Answer {
  const budget = new Spending(options.cases, options.seconds);
  const known = new Set<string>();
  const demands = demandsOf(questions, options.limits, known);
  let example: Example | undefined;
  let others = 0;
  for (let attempt = 0; attempt <= options.another; attempt += 1) {
    // Another example may well be of another family.
    const turn = demands.map((_, i) => demands[(i + attempt) % demands.length]);
    const seed = BigInt(options.seed) + (BigInt(attempt) << 56n);
    example = firstOf(turn, (demand) => answered(demand, seed, budget));
    if (example === undefined) break;
    known.add(textOf(example.inputs));
    if (attempt < options.another) others += 1;
  }
  return {
    example: example ?? null,
    cases: budget.spent,
    searched: {
      ways: demands.map(({ question, family }) => ({
        family: family.name,
        says: waysFor({ ...question, family }).map(({ says }) => says),
      })),
      others,
      outOfTime: budget.outOfTime,
    },
  };
}

/** A demand for each family in which the limits can be read. */
function demandsOf(questions: readonly Question[], limits: Limits, known: ReadonlySet<string>): Demand[] {
  const failures: FormulaError[] = [];
  const demands = questions.flatMap((question): Demand[] => {
    try {
      const constraints = readLimits(limits, question.family);
      return [{ question, constraints, known, family: fixed(question.family, constraints.where) }];
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      failures.push(error);
      return [];
    }
  });
  if (demands.length === 0 && failures.length > 0) throw failures[0];
  return demands;
}

function firstOf<Item, Result>(
  items: readonly Item[],
  compute: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = compute(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** What the search finds; the recorded case where it finds none, or where that one alone fits on a board or is of a lower dimension. */
function answered(demand: Demand, seed: bigint, budget: Budget): Example | undefined {
  const best = recordedFor(demand);
  const hit = search(demand, seed, budget, best);
  const found = hit && certified(hit, demand, 'search');
  if (found === undefined || best === undefined) return found ?? best;
  return compareSizes(best.size, found.size) < 0 ? best : found;
}

/** The best of the cases that the theorem file has. */
function recordedFor(demand: Demand): Example | undefined {
  const { question } = demand;
  const recorded = question.witnesses.flatMap((witness): Example[] => {
    const { instance } = readWitness(witness, question.family);
    const finding = instance && unlessWithoutValue(() => findingIn(instance, demand));
    const example = finding && certified(finding, demand, 'recorded');
    return example ? [example] : [];
  });
  return recorded.sort(compareFindings).at(0);
}

/**
 * Decides the example once more, from the written values and the family as the theorem has it. Undefined where that
 * cannot be written down: a sequence that a formula defines from 1 on is read from 0 on.
 */
function certified(found: Finding, demand: Demand, source: Example['source']): Example | undefined {
  const { question } = demand;
  const { family } = question;
  return unlessWithoutValue(() => {
    const instance = Case.fromValues(family, takeOf(found.inputs, family));
    const finding = findingIn(instance, demand);
    const take = takeOf(allInputsOf(found.instance, found.inputs), family);
    return finding && { ...finding, question, take, source };
  });
}

class Spending implements Budget {
  spent = 0;
  outOfTime = false;
  readonly #cases: number;
  readonly #end: number;

  constructor(cases: number, seconds: number) {
    this.#cases = cases;
    this.#end = performance.now() + 1000 * seconds;
  }

  spend(): boolean {
    this.outOfTime ||= performance.now() > this.#end;
    if (this.outOfTime || this.spent >= this.#cases) return false;
    this.spent += 1;
    return true;
  }
}
