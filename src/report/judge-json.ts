import type { EvaluatedSide } from '../counterexample/evaluated.js';
import type { FailingLine, Finding, Judgement } from '../judge/judgement.js';
import { formatRational } from '../scalar/index.js';
import { type ExactJson, exactJson, type InstanceJson, instanceJson } from './exact-json.js';
import { type JudgedBy, type JudgedFile, judgeAgain, reasonText } from './judge-outcome.js';

/** The document of `judge --format json`; schema/judge.json describes it. */
export interface JudgeJson {
  readonly schema: 'optproof.judge/1';
  readonly subject: string;
  readonly dropped: string | null;
  readonly judgements: readonly JudgementJson[];
}

export interface JudgementJson {
  readonly file: string;
  readonly verdict: Judgement['verdict'];
  readonly reason: string;
  /** The command that judges it again. */
  readonly replay: string;
  readonly case: InstanceJson | null;
  /** Hypotheses that do not hold, and conditions on the case. */
  readonly unmet: readonly FindingJson[];
  /** The conclusion that fails, or those that all hold. */
  readonly conclusions: readonly FindingJson[];
  /** The first line of a derivation that fails. */
  readonly line: { readonly chain: string; readonly line: number; readonly finding: FindingJson } | null;
  /** Where a malformed file is wrong. */
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly path: string | null;
}

export interface FindingJson {
  readonly name: string;
  readonly says: string;
  readonly holds: boolean | null;
  /** Why it has no value, where it has none. */
  readonly because: string | null;
  readonly at: Readonly<Record<string, number>>;
  readonly left: SideJson | null;
  readonly right: SideJson | null;
  readonly difference: string | null;
}

export interface SideJson {
  readonly says: string;
  /** Null where it is irrational. */
  readonly exact: ExactJson | null;
  readonly near: readonly number[];
}

export function judgeJson(files: readonly JudgedFile[], by: JudgedBy): JudgeJson {
  return {
    schema: 'optproof.judge/1',
    ...by,
    judgements: files.map(({ file, judgement }) => ({
      file,
      verdict: judgement.verdict,
      reason: reasonText(judgement),
      replay: judgeAgain(by, file),
      case: 'instance' in judgement ? instanceJson(judgement.instance) : null,
      unmet: 'unmet' in judgement ? judgement.unmet.map(findingJson) : [],
      conclusions: conclusionsOf(judgement).map(findingJson),
      line: 'line' in judgement && judgement.line ? lineJson(judgement.line) : null,
      place: judgement.verdict === 'malformed' ? judgement.place : null,
      path: judgement.verdict === 'malformed' ? judgement.path : null,
    })),
  };
}

function conclusionsOf(judgement: Judgement): readonly Finding[] {
  if (judgement.verdict === 'valid') return [judgement.fails];
  return judgement.verdict === 'conclusion' ? judgement.holds : [];
}

function lineJson({ chain, line, finding }: FailingLine) {
  return { chain, line, finding: findingJson(finding) };
}

function findingJson(finding: Finding): FindingJson {
  const { name, text: says } = finding;
  if ('because' in finding) {
    const { because } = finding;
    return { name, says, holds: null, because, at: {}, left: null, right: null, difference: null };
  }
  const { decision, at, sides, link, difference } = finding;
  return {
    name,
    says,
    holds: decision === 'proved',
    because: null,
    at: Object.fromEntries(at),
    left: sideJson(sides[link]),
    right: sideJson(sides[link + 1]),
    difference: difference === null ? null : formatRational(difference),
  };
}

function sideJson({ text, type, exact, near }: EvaluatedSide): SideJson {
  return {
    says: text,
    exact: exact === null ? null : exactJson(exact, type),
    near: near.filter(Number.isFinite),
  };
}
