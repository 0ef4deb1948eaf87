import { plainOfLowered, plainOfRaised } from '../formula/alphabet.js';
import type { Phrase } from '../formula/phrase.js';
import { texLetter, texName } from '../formula/tex-name.js';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '–': '--',
  '—': '---',
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '…': '\\dots{}',
  '§': '\\S{}',
};

const symbols: Readonly<Record<string, string>> = {
  '·': '\\cdot',
  '−': '-',
  '×': '\\times',
  '±': '\\pm',
  '∓': '\\mp',
  '⊙': '\\odot',
  '⊘': '\\oslash',
  '√': '\\surd',
  '‖': '\\|',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '∞': '\\infty',
  // Old font encodings have other characters in these places.
  '<': '<',
  '>': '>',
  '|': '|',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '≪': '\\ll',
  '≫': '\\gg',
  '≺': '\\prec',
  '≻': '\\succ',
  '⪯': '\\preceq',
  '⪰': '\\succeq',
  '∝': '\\propto',
  '∈': '\\in',
  '→': '\\to',
  '↦': '\\mapsto',
  '⇒': '\\Rightarrow',
  '⇔': '\\Leftrightarrow',
  '⟺': '\\iff',
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '∂': '\\partial',
  '∇': '\\nabla',
  '∉': '\\notin',
  '⊂': '\\subset',
  '∪': '\\cup',
  '∩': '\\cap',
  '∘': '\\circ',
  '⊥': '\\perp',
  '≡': '\\equiv',
  '∀': '\\forall',
  '∃': '\\exists',
  '÷': '\\div',
  𝔼: '\\mathbb{E}',
  ℝ: '\\mathbb{R}',
  ℚ: '\\mathbb{Q}',
  ℤ: '\\mathbb{Z}',
  ℕ: '\\mathbb{N}',
  ᵀ: '^{\\top}',
  ᵈ: '^{d}',
  ᵖ: '^{p}',
  '⋆': '^{\\star}',
  '′': "'",
  '″': "''",
  '‴': "'''",
};

/** Running text with its formulas. */
export const latexPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? latexProse(part) : `$${part.tex}$`)).join('');

/** Runs of characters that mean themselves, letters with their accents, runs of raised and of lowered ones, others. */
const PIECES =
  /[A-Za-z\d ,.;:()[\]'"=+/!?*@`-]+(?!\p{M})|[\p{L}∇]\p{M}+|[⁺⁻⁰¹²³⁴-⁹ⁱⁿʲᵏˡᵐʳˢᵗ]+|[₀-₉₊-₌ₐ-ₜᵢ-ᵪⱼ]+|./gsu;
const PLAIN = /^[A-Za-z\d ,.;:()[\]'"=+/!?*@`-](?!\p{M})/u;

/** Accents that belong to words (ó, é, ö); all others are those of formulas (m̂, w̃). */
const wordAccents = /^\p{L}[\u0300\u0301\u0308\u0327\u030c]$/u;

/**
 * Prose with formulas in it, as LaTeX that pdfTeX reads: special characters are escaped and mathematical ones set in
 * math mode. The subscripts of plain text (`w_t`) stay as they are written. Throws RangeError for a character that it
 * does not know, so that a report never silently loses one.
 */
export function latexProse(text: string): string {
  let result = '';
  let math: string[] = [];
  const flush = () => {
    if (math.length > 0) result += `$${math.join(' ')}$`;
    math = [];
  };
  for (const piece of text.match(PIECES) ?? []) {
    const inMath = PLAIN.test(piece) ? undefined : mathOf(piece);
    if (inMath !== undefined) math.push(inMath);
    else {
      flush();
      result += wordOf(piece, text);
    }
  }
  flush();
  return result;
}

function mathOf(piece: string): string | undefined {
  const symbol = symbols[piece];
  if (symbol !== undefined) return symbol;
  const [numerator, denominator] = piece.normalize('NFKD').split('⁄');
  if (denominator !== undefined) return `\\tfrac{${numerator}}{${denominator}}`;
  const characters = [...piece];
  const raised = characters.map(plainOfRaised);
  if (raised.every((plain) => plain !== undefined)) return `^{${raised.join('').replaceAll('−', '-')}}`;
  const lowered = characters.map(plainOfLowered);
  if (lowered.every((plain) => plain !== undefined)) {
    return `_{${lowered.map((plain) => texLetter(plain).replaceAll('−', '-')).join(' ')}}`;
  }
  const decomposed = piece.normalize('NFD');
  if (/^[\p{L}∇]\p{M}+$/u.test(decomposed) && !wordAccents.test(decomposed)) return texName(decomposed).tex;
  const letter = texLetter(piece);
  return letter === piece ? undefined : letter;
}

function wordOf(piece: string, text: string): string {
  const escaped = special[piece];
  if (escaped !== undefined) return escaped;
  const composed = piece.normalize('NFC');
  if (/^[\u0020-\u007e\n\u00a0-\u017f]+$/u.test(composed)) return composed;
  const code = piece.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(`no LaTeX for \`${piece}\` (U+${code}) in ${JSON.stringify(text.slice(0, 80))}`);
}
