import { print } from '../formula/index.js';
import type { Extent } from '../generate/draw.js';
import { Unreadable } from '../reading/unreadable.js';
import { type Assembled, assemble } from './assemble.js';
import type { Declaration, Span } from './declaration.js';
import { drawMatrix } from './draw-matrix.js';
import { drawInteger, drawNumber, drawSequence, drawVector, type FormulaAt } from './draw-numbers.js';
import { type Inferred, type Shape, withInferred } from './infer.js';
import { Ingredients } from './ingredients.js';
import { readDeclarations } from './read-declaration.js';
import { Spectra } from './spectra.js';
import { withoutSpectra } from './spectral.js';
import { spelled, spelledName } from './spelling.js';
import type { Formula, Statement } from './statement.js';

/** A claim that was read: its cases, what must hold in them, and what is claimed. */
export interface BuiltClaim extends Assembled {
  /** The names that the claim does not declare, and what they were taken for. */
  readonly inferred: Inferred;
  /** The names of the claim, without those that its matrices are made from. */
  readonly names: readonly string[];
  /** How long the declared vectors, matrices and sequences are. */
  readonly sizes: ReadonlyMap<string, readonly Extent[]>;
  /** For each name that stands for a value of a spectrum: what makes it that value, as relations. */
  readonly spectra: ReadonlyMap<string, readonly string[]>;
}

interface Declared {
  readonly statement: Statement;
  readonly declarations: readonly Declaration[];
}

/** Makes a family of cases from the statements of a claim. Throws Unreadable where one cannot be understood. */
export function buildClaim(statements: readonly Statement[]): BuiltClaim {
  const declared = statements
    .filter(({ keyword }) => keyword === 'given')
    .map((statement): Declared => ({ statement, declarations: readDeclarations(statement) }));
  const seen = new Set<string>();
  for (const { name, error } of declared.flatMap(({ declarations }) => declarations)) {
    if (seen.has(name)) throw error(`\`${name}\` is declared twice`);
    seen.add(name);
  }
  const sizes = declared.flatMap(({ declarations }) =>
    declarations.flatMap((declaration) => declaration.sizes),
  );
  const shapes: Shape[] = ['number', ...[...new Set(sizes)].slice(0, 4).map((length) => ({ length }))];
  return withInferred((inferred) => built(statements, declared, inferred), shapes);
}

function built(
  statements: readonly Statement[],
  declared: readonly Declared[],
  inferred: Inferred,
): BuiltClaim {
  const all = declared.flatMap(({ declarations }) => declarations);
  const known = new Set([...all.map(({ name }) => name), ...inferred.keys(), ...statements.flatMap(letName)]);
  const matrices = new Set(all.filter(({ kind }) => kind === 'matrix').map(({ name }) => name));
  const into = new Ingredients(lettersIn(statements));
  const spectra = new Spectra(into);
  const read = (statement: Statement, { start, end }: Span): Formula =>
    withoutSpectra(spelled(statement, start, end, known), matrices, spectra);
  const whole = (statement: Statement) => read(statement, { start: 0, end: statement.text.length });
  const keep = new Map(
    statements.filter(({ keyword }) => keyword !== 'given').map((one) => [one, whole(one)]),
  );
  // The spectra that the ranges ask for have to be known before the matrices are drawn.
  for (const {
    statement,
    declarations: [{ lower, upper }],
  } of declared) {
    for (const bound of [lower, upper]) if (bound?.formula) read(statement, bound.formula);
  }
  const numbersFirst = (kind: Declaration['kind']) => (kind === 'integer' ? 0 : 1);
  const ordered = declared
    .flatMap(({ statement, declarations }) => declarations.map((declaration) => ({ statement, declaration })))
    .sort((a, b) => numbersFirst(a.declaration.kind) - numbersFirst(b.declaration.kind));
  for (const { statement, declaration } of ordered)
    draw(declaration, into, spectra, (span) => read(statement, span));
  for (const [name, shape] of inferred) drawInferred(name, shape, into);
  spectra.define();
  const names = [...all.map(({ name }) => name), ...inferred.keys(), ...spectra.names];
  const sizes = new Map(all.map((declaration) => [declaration.name, sizesOf(declaration)] as const));
  return { ...assemble(keep, into), inferred, names, sizes, spectra: spectra.conditions() };
}

/** A matrix of one size is square. */
const sizesOf = ({ kind, sizes }: Declaration): readonly Extent[] =>
  kind === 'matrix' && sizes.length === 1 ? [sizes[0], sizes[0]] : sizes;

/** The text without its words, so that only names are left, and without the heads of λmax(…) and the like. */
function lettersIn(statements: readonly Statement[]): string {
  const text = statements.map(({ text }) => text).join('\n');
  return text.replace(/(?:λ|σ|lambda|sigma)_?\{?(?:max|min)\}?\s*\(/gu, '(').replace(/[A-Za-z]{3,}/gu, ' ');
}

function letName({ keyword, text }: Statement): readonly string[] {
  return keyword === 'let' ? [spelledName(/^[^=(_]*/u.exec(text.trim())![0].trim())] : [];
}

function draw(declaration: Declaration, into: Ingredients, spectra: Spectra, formulaAt: FormulaAt): void {
  switch (declaration.kind) {
    case 'integer':
      drawInteger(declaration, into, formulaAt);
      break;
    case 'number':
      drawNumber(declaration, into, formulaAt);
      break;
    case 'vector':
      drawVector(declaration, into, formulaAt);
      break;
    case 'sequence':
    case 'gradients':
      drawSequence(declaration, into);
      break;
    case 'matrix': {
      const asked = spectra.asksFor(declaration.name);
      const spectrum = drawMatrix(declaration, asked, into, formulaAt);
      if (asked) spectra.drawn(declaration, spectrum);
    }
  }
}

function drawInferred(name: string, shape: Shape, into: Ingredients): void {
  const base = { name, traits: new Set<never>(), rank: undefined, lower: undefined, upper: undefined };
  const error = (message: string) => new Unreadable(message);
  const formulaAt = () => {
    throw error('nothing to read');
  };
  if (shape === 'number') drawNumber({ ...base, kind: 'number', sizes: [], error }, into, formulaAt);
  else drawVector({ ...base, kind: 'vector', sizes: [shape.length], error }, into, formulaAt);
}

/** `‖X·w‖² ≤ ‖w‖², with w a vector 3`: what is claimed, and what was taken for granted. */
export function claimText({ conclusion, inferred }: BuiltClaim): string {
  const shapes = [...inferred].map(([name, shape]) =>
    shape === 'number' ? `${name} a number` : `${name} a vector of ${shape.length}`,
  );
  return `${print(conclusion)}${shapes.length === 0 ? '' : `, with ${shapes.join(', ')}`}`;
}
