import type { CaseRecipe } from './case-recipe.js';
import type { AsWritten } from './cited-claim.js';
import { type InstanceJson, instanceJson } from './exact-json.js';
import type { FamilyFormula, Formula, StatedEvent, Statement } from './statement.js';

/** The document of `show --format json`; schema/show.json describes it. */
export interface ShowJson {
  readonly schema: 'optproof.show/1';
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly about: string;
  readonly hypotheses: readonly {
    readonly name: string;
    readonly says: string | null;
    readonly formulas: readonly FamilyFormula[];
    readonly witnesses: readonly InstanceJson[];
    readonly notNeeded: string | null;
  }[];
  readonly chains: readonly {
    readonly name: string;
    readonly families: readonly string[];
    readonly start: Formula;
    readonly lines: readonly {
      readonly relation: string;
      readonly right: Formula;
      readonly reasons: readonly string[];
      readonly certificates: readonly FamilyFormula[];
    }[];
    readonly conclusion: Formula;
    readonly indices: readonly string[];
    readonly sharp: readonly InstanceJson[];
    readonly notSharp: string | null;
  }[];
  readonly events: readonly StatedEvent[];
  readonly cases: readonly CaseRecipe[];
  readonly claims: readonly {
    readonly id: string;
    readonly asWritten: AsWritten;
    readonly place: string;
    readonly gist: string;
    readonly refutation: {
      readonly given: readonly (Formula & { readonly name: string })[];
      readonly says: Formula;
      readonly witness: InstanceJson;
      readonly broken: readonly {
        readonly line: number;
        readonly says: Formula;
        readonly witness: InstanceJson;
      }[];
    } | null;
  }[];
  readonly references: readonly string[];
}

export function showJson(statement: Statement): ShowJson {
  const { id, title, subject, about, hypotheses, chains, events, cases, claims, references } = statement;
  return {
    schema: 'optproof.show/1',
    id,
    title,
    subject,
    about,
    hypotheses: hypotheses.map(({ name, says, formulas, witnesses, notNeeded }) => ({
      name,
      says,
      formulas,
      witnesses: witnesses.map(instanceJson),
      notNeeded,
    })),
    chains: chains.map(({ name, families, start, lines, conclusion, indices, sharp, notSharp }) => ({
      name,
      families,
      start,
      lines: lines.map(({ symbol, right, reasons, certificates }) => ({
        relation: symbol,
        right,
        reasons,
        certificates,
      })),
      conclusion,
      indices,
      sharp: sharp.map(instanceJson),
      notSharp,
    })),
    events,
    cases,
    claims: claims.map(({ id: claim, asWritten, place, gist, refutation }) => ({
      id: claim,
      asWritten,
      place,
      gist,
      refutation: refutation && {
        ...refutation,
        witness: instanceJson(refutation.witness),
        broken: refutation.broken.map((line) => ({ ...line, witness: instanceJson(line.witness) })),
      },
    })),
    references,
  };
}
