import { type Relation, tex } from '../formula/index.js';
import type { EvidenceKind } from '../prove/result.js';
import type { SheetQuestion, Why } from '../worksheet/sheet-question.js';
import { type ExactJson, exactJson } from './exact-json.js';
import type { Formula } from './statement.js';
import { evidenceFor, type Worksheet } from './worksheet.js';
import { judgeCommand } from './worksheet-words.js';

/** The document of `worksheet --json`; schema/worksheet.json describes it. */
export interface WorksheetJson {
  readonly schema: 'optproof.worksheet/1';
  readonly seed: number;
  readonly replay: string;
  readonly questions: readonly QuestionJson[];
}

interface QuestionJson {
  readonly kind: SheetQuestion['kind'];
  readonly theorem: string;
  readonly family: string;
  readonly introduced: readonly {
    readonly names: readonly string[];
    readonly kind: string;
    readonly conditions: readonly Formula[];
  }[];
  readonly definitions: readonly Formula[];
  readonly given: readonly (Formula & { readonly name: string })[];
  readonly conclusion: Formula;
  /** Absent where the key is left out. */
  readonly answer?: AnswerJson;
}

interface AnswerJson {
  readonly holds: boolean;
  /** How the theorem is supported, where it holds. */
  readonly evidence: readonly EvidenceKind[];
  readonly why: {
    readonly kind: Why['kind'];
    /** The hypothesis that was left out or changed. */
    readonly hypothesis: string | null;
    readonly claim: string | null;
    /** What was left out, or how it reads in the theorem. */
    readonly truly: Formula | null;
  } | null;
  /** What an instance file has: integers as numbers, other rationals as text. */
  readonly take: Readonly<Record<string, unknown>> | null;
  /** The case by the names of the question. */
  readonly shown: Readonly<Record<string, ExactJson>>;
  /** The command that judges another counterexample. */
  readonly judge: string | null;
}

export function worksheetJson(worksheet: Worksheet): WorksheetJson {
  const { seed, replay, questions } = worksheet;
  return {
    schema: 'optproof.worksheet/1',
    seed,
    replay,
    questions: questions.map((question) => questionJson(question, worksheet)),
  };
}

function questionJson(question: SheetQuestion, worksheet: Worksheet): QuestionJson {
  const { kind, theorem, family, setting, conclusion } = question;
  return {
    kind,
    theorem: theorem.id,
    family: family.name,
    introduced: setting.introduced.map(({ names, type, conditions }) => ({
      names,
      kind: type.kind,
      conditions: conditions.map(formulaOf),
    })),
    definitions: setting.definitions.map((definition) => ({ text: definition.text, tex: tex(definition) })),
    given: [...family.hypotheses].map(([name, relation]) => ({ name, ...formulaOf(relation) })),
    conclusion: formulaOf(conclusion),
    ...(worksheet.parts.key ? { answer: answerJson(question, worksheet) } : {}),
  };
}

function answerJson(question: SheetQuestion, worksheet: Worksheet): AnswerJson {
  const { answer, shown } = question;
  return {
    holds: answer.holds,
    evidence: evidenceFor(question, worksheet),
    why: answer.holds ? null : whyJson(answer.why),
    take: answer.holds ? null : answer.counterexample.take,
    shown: Object.fromEntries(shown.map(({ name, value, type }) => [name, exactJson(value, type)])),
    judge: judgeCommand(question),
  };
}

function whyJson(why: Why): NonNullable<AnswerJson['why']> {
  const { kind } = why;
  const truly = kind === 'claim' ? null : formulaOf(kind === 'dropped' ? why.says : why.truly);
  const hypothesis = kind === 'dropped' || kind === 'weaker' ? why.hypothesis : null;
  return { kind, hypothesis, claim: kind === 'claim' ? why.id : null, truly };
}

const formulaOf = (relation: Relation): Formula => ({ text: relation.text, tex: tex(relation) });
