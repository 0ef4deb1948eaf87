import type { Sharpest } from '../claim/sharpest.js';
import type { Account } from '../counterexample/account.js';
import type { Evaluated } from '../counterexample/evaluated.js';
import type { Answer } from '../counterexample/find.js';
import { gapOf } from '../counterexample/gap.js';
import { takeOf } from '../counterexample/take.js';
import { plainPhrase } from '../formula/phrase.js';
import { formatRational } from '../scalar/index.js';
import { shownOf } from './counterexample-words.js';
import { type ExactJson, exactJson, instanceJson } from './exact-json.js';

/** What was asked, as the document repeats it. */
export interface AskedJson {
  /** A theorem, or a claim that is false as written. */
  readonly subject: string;
  readonly dropped: string | null;
  readonly seed: number;
  readonly another: number;
  readonly dimension: number | null;
  readonly integers: boolean;
  readonly where: readonly string[];
}

interface EvaluatedJson {
  readonly text: string;
  readonly tex: string;
  readonly decision: 'proved' | 'refuted' | 'undecided';
  readonly at: Readonly<Record<string, number>>;
  readonly sides: readonly {
    readonly text: string;
    readonly tex: string;
    /** Null where it is irrational. */
    readonly exact: ExactJson | null;
    readonly near: readonly number[];
  }[];
  /** Where it fails: the link, counted from 0, and how far apart its sides are; null where it holds. */
  readonly failure: {
    readonly link: number;
    readonly kind: 'equal' | 'difference' | 'order';
    readonly difference: string | null;
    readonly near: number | null;
  } | null;
}

/** The document of `refute --format json`; schema/refute.json describes it. */
export interface RefuteJson {
  readonly schema: 'optproof.refute/1';
  readonly asked: AskedJson;
  readonly verdict: 'refuted' | 'not found';
  readonly cases: number;
  readonly replay: string;
  readonly searched: {
    readonly outOfTime: boolean;
    readonly others: number;
    readonly ways: readonly { readonly family: string; readonly says: readonly string[] }[];
  };
  readonly example: {
    readonly title: string;
    readonly family: string;
    readonly source: 'search' | 'recorded';
    /** The names that the other formats show: those that the question speaks of. */
    readonly shown: readonly string[];
    /** What an instance file has: integers as numbers, other rationals as text. */
    readonly take: Readonly<Record<string, unknown>>;
    readonly margin: number;
    readonly hypotheses: readonly (EvaluatedJson & { readonly name: string; readonly dropped: boolean })[];
    readonly lines: readonly (EvaluatedJson & {
      readonly reasons: readonly string[];
      readonly broken: boolean;
    })[];
    readonly conclusion: EvaluatedJson;
    readonly iterates: {
      readonly columns: readonly {
        readonly name: string;
        readonly start: number;
        readonly items: readonly ExactJson[];
      }[];
      readonly steps: number;
      readonly remark: string | null;
    } | null;
  } | null;
  /** Where nothing was found for a claim of the user's own: how close it came to failing, and where. */
  readonly sharpest?: {
    readonly ratio: number;
    readonly cases: number;
    readonly case: Readonly<Record<string, ExactJson>> | null;
  };
}

export function refuteJson(
  asked: AskedJson,
  { cases, searched }: Answer,
  account: Account | null,
  replay: string,
  sharpest?: Sharpest,
): RefuteJson {
  const verdict = account === null ? 'not found' : 'refuted';
  return {
    schema: 'optproof.refute/1',
    asked,
    verdict,
    cases,
    replay,
    searched,
    example: account && exampleJson(account),
    ...(sharpest === undefined ? {} : { sharpest: sharpestJson(sharpest) }),
  };
}

function sharpestJson({ ratio, cases, inputs }: Sharpest): NonNullable<RefuteJson['sharpest']> {
  return { ratio, cases, case: inputs && instanceJson({ family: '', inputs, shows: [] }).inputs };
}

function exampleJson(account: Account): NonNullable<RefuteJson['example']> {
  const { example, hypotheses, lines, conclusion, trajectory } = account;
  const { question, source, violation, take } = example;
  const shown = shownOf(account);
  return {
    title: question.title,
    family: question.family.name,
    source,
    shown: shown.map(({ name }) => name),
    // Who writes a case of a claim of one's own knows nothing of what its matrices were drawn from.
    take: question.shown === undefined ? take : takeOf(shown, question.family),
    margin: violation.margin,
    hypotheses: hypotheses.map((one) => ({ name: one.name, dropped: one.dropped, ...evaluatedJson(one) })),
    lines: lines.map((line) => ({ ...evaluatedJson(line), reasons: line.reasons, broken: line.broken })),
    conclusion: evaluatedJson(conclusion),
    iterates: trajectory && {
      columns: trajectory.columns.map(({ name, type, start, items }) => ({
        name,
        start,
        items: items.map((item) => exactJson(item, type)),
      })),
      steps: trajectory.steps,
      remark: trajectory.remark && plainPhrase(trajectory.remark),
    },
  };
}

function evaluatedJson(relation: Evaluated): EvaluatedJson {
  const { text, tex, decision, at, sides, link } = relation;
  const gap = gapOf(relation);
  const difference = gap?.kind === 'difference' ? gap : null;
  return {
    text,
    tex,
    decision,
    at: Object.fromEntries(at),
    sides: sides.map((side) => ({
      text: side.text,
      tex: side.tex,
      exact: side.exact === null ? null : exactJson(side.exact, side.type),
      near: side.near,
    })),
    failure:
      gap === null || link === null
        ? null
        : {
            link,
            kind: gap.kind,
            difference: difference?.exact ? formatRational(difference.exact) : null,
            near: difference?.near ?? null,
          },
  };
}
