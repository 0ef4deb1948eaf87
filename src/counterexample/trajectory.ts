import { names } from '../formula/index.js';
import { type Phrase, type PhraseFormula, phrase } from '../formula/phrase.js';
import { texName } from '../formula/tex-name.js';
import type { FunctionValue, Sequence, Type, Value } from '../formula/type.js';
import { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { type Rational, rational } from '../scalar/index.js';
import { madeFrom, namesIn } from './dependencies.js';
import type { Example } from './find.js';
import { flattened } from './relaxed.js';
import { takeOf } from './take.js';
import { unlessWithoutValue } from './without-value.js';

/** A column of the table of iterates: values from one index on. */
export interface Column {
  readonly name: string;
  readonly type: Type;
  readonly start: number;
  readonly items: readonly Value<Rational>[];
}

/** What happens to the iterates in the steps that are shown. */
export interface Trajectory {
  /** The iterates first, then other sequences, then the values of f. */
  readonly columns: readonly Column[];
  /** How many steps the example has; the table may go on after them. */
  readonly steps: number;
  /** In words: a cycle, a return, growth in every step; null where there is nothing to say. */
  readonly remark: Phrase | null;
}

/** So many steps are run on, to see where the iterates go. */
const onward = 8;
const mostColumns = 4;

/** The table of iterates of an example; null where it has no sequence of two numbers or vectors. */
export function trajectoryOf(example: Example): Trajectory | null {
  const { question, instance, inputs } = example;
  const { family } = question;
  const { conclusion, lines } = example.violation.target;
  const spoken = namesIn([
    conclusion,
    ...lines.map(({ relation }) => relation),
    ...family.hypotheses.values(),
  ]);
  const sequences = [...spoken].filter((name) => isIterates(family.scope.get(name)!));
  const [first] = sequences.sort((a, b) => rank(a, family) - rank(b, family));
  if (first === undefined || family.draws.has(first)) return null;
  const patched = inputs.some(
    ({ name }) => family.definitions.has(name) && family.scope.get(name)!.kind === 'sequence',
  );
  const longer = patched ? undefined : ranOn(example, first);
  const shown = longer ?? instance;
  const columns = sequences.slice(0, mostColumns).flatMap((name): Column[] => {
    const value = unlessWithoutValue(() => shown.environment(rational).value(name)) as
      | Sequence<Rational>
      | undefined;
    const type = family.scope.get(name)! as { readonly of: Type };
    return value === undefined ? [] : [{ name, type: type.of, start: value.start, items: value.items }];
  });
  const own = unlessWithoutValue(() => instance.environment(rational).value(first)) as
    | Sequence<Rational>
    | undefined;
  if (own === undefined || columns.length === 0 || columns[0].items.length < 2) return null;
  return {
    columns: [...columns, ...valuesAlong(columns[0], shown, family)],
    steps: own.items.length - 1,
    remark: remarkOn(columns[0]),
  };
}

const isIterates = (type: Type) =>
  type.kind === 'sequence' && (type.of.kind === 'vector' || type.of.kind === 'scalar');

/** The iterates of an optimizer before what else is computed, and that before what is drawn. */
function rank(name: string, { definitions, draws }: Family): number {
  if (draws.has(name)) return 3;
  const definition = definitions.get(name);
  if (definition === undefined || !('source' in definition)) return 2;
  return definition.source.optimizer && Object.keys(definition.source.defines)[0] === name ? 0 : 1;
}

/** The same case with more steps, where their number is a name of its own that no array depends on. */
function ranOn({ question, inputs }: Example, iterates: string): Case | undefined {
  const { family } = question;
  const take = takeOf(inputs, family);
  const steps = [...madeFrom([iterates], family)].flatMap((name) => {
    const definition = family.definitions.get(name);
    const by = definition && 'source' in definition ? definition.inputs.get('steps') : undefined;
    return by === undefined ? [] : [...names(by)];
  });
  const [name] = steps.filter((step) => step in take && family.integers.has(step));
  const most = name === undefined ? 0 : Math.min(onward, family.integers.get(name)!.greatest);
  if ((take[name] as number) >= most) return undefined;
  return unlessWithoutValue(() => {
    const longer = Case.fromValues(family, { ...take, [name]: most });
    longer.environment(rational).value(iterates);
    return longer;
  });
}

/** f along the iterates, where the family has such a function. */
function valuesAlong(
  { name, type, start, items }: Column,
  instance: Case,
  { scope }: Family,
): readonly Column[] {
  const f = scope.get('f');
  if (f?.kind !== 'function' || f.result.kind !== 'scalar') return [];
  if (f.parameters.length !== 1 || f.parameters[0].kind !== type.kind) return [];
  const values = unlessWithoutValue(() => {
    const function_ = instance.environment(rational).value('f') as FunctionValue<Rational>;
    return items.map((item) => function_(item));
  });
  return values ? [{ name: `f(${name}_t)`, type: f.result, start, items: values }] : [];
}

function remarkOn({ name, type, start, items }: Column): Phrase | null {
  const { tex } = texName(name);
  const iterates: PhraseFormula = { text: name, tex };
  const element = (i: number): PhraseFormula => ({
    text: `${name}_${start + i}`,
    tex: `{${tex}}_{${start + i}}`,
  });
  const entries = items.map((item) => flattened(item, type));
  const same = (i: number, j: number) =>
    entries[i].every((entry, k) => rational.compare(entry, entries[j][k]) === 'equal');
  const count = entries.length;
  for (let period = 1; 2 * period < count; period += 1) {
    const from = firstFrom(count - 2 * period, (i) => repeats(i, period, count, same));
    if (from === undefined) continue;
    if (period === 1)
      return from === 0
        ? phrase`the iterates ${iterates} do not move`
        : phrase`the iterates ${iterates} do not move from ${element(from)} on, in the steps shown`;
    return phrase`the iterates ${iterates} go round in a cycle of ${String(period)} steps, from ${element(from)} on, in the steps shown`;
  }
  const norms = entries.map((entry) =>
    Math.sqrt(entry.reduce((sum, q) => sum + rational.approximate(q) ** 2, 0)),
  );
  if (count < 4 || norms[0] === 0) return null;
  const ratios = norms.slice(1).map((norm, i) => norm / norms[i]);
  if (ratios.every((ratio) => ratio > 1) && norms.at(-1)! > 2 * norms[0]) {
    const size: PhraseFormula =
      type.kind === 'scalar'
        ? { text: `|${name}|`, tex: `|${tex}|` }
        : { text: `‖${name}‖`, tex: `\\|${tex}\\|` };
    const factor = Math.min(...ratios).toPrecision(3);
    return phrase`the iterates ${iterates} diverge in the steps shown: ${size} grows by a factor of ${factor} or more in each`;
  }
  return null;
}

function firstFrom(end: number, holds: (i: number) => boolean): number | undefined {
  for (let i = 0; i < end; i += 1) if (holds(i)) return i;
  return undefined;
}

function repeats(
  from: number,
  period: number,
  count: number,
  same: (i: number, j: number) => boolean,
): boolean {
  for (let i = from; i + period < count; i += 1) if (!same(i, i + period)) return false;
  return true;
}
