import { plainOfLowered } from './alphabet.js';
import { splitLabel } from './name-table.js';

const GREEK: Readonly<Record<string, string>> = {
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  ϵ: '\\epsilon',
  ζ: '\\zeta',
  η: '\\eta',
  θ: '\\theta',
  ϑ: '\\vartheta',
  ι: '\\iota',
  κ: '\\kappa',
  λ: '\\lambda',
  μ: '\\mu',
  ν: '\\nu',
  ξ: '\\xi',
  ο: 'o',
  π: '\\pi',
  ρ: '\\rho',
  ς: '\\varsigma',
  σ: '\\sigma',
  τ: '\\tau',
  υ: '\\upsilon',
  φ: '\\varphi',
  ϕ: '\\phi',
  χ: '\\chi',
  ψ: '\\psi',
  ω: '\\omega',
  Γ: '\\Gamma',
  Δ: '\\Delta',
  Θ: '\\Theta',
  Λ: '\\Lambda',
  Ξ: '\\Xi',
  Π: '\\Pi',
  Σ: '\\Sigma',
  Υ: '\\Upsilon',
  Φ: '\\Phi',
  Ψ: '\\Psi',
  Ω: '\\Omega',
  ℓ: '\\ell',
  '∇': '\\nabla',
  '∂': '\\partial',
};

/** Greek capitals that look like Latin ones have no command of their own. */
const LATIN_LOOK = new Map([...'ΑΒΕΖΗΙΚΜΝΟΡΤΧ'].map((letter, i) => [letter, 'ABEZHIKMNOPTX'[i]]));

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '\\grave',
  '\u0301': '\\acute',
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
  '\u0304': '\\bar',
  '\u0305': '\\bar',
  '\u0306': '\\breve',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u030a': '\\mathring',
  '\u030c': '\\check',
  '\u0332': '\\underline',
  '\u20d7': '\\vec',
};

const RAISED: Readonly<Record<string, string>> = { '⁺': '+', '⋆': '\\star', '′': '\\prime', "'": '\\prime' };

const OPERATORS: ReadonlySet<string> = new Set([
  'max',
  'min',
  'sup',
  'inf',
  'det',
  'exp',
  'ln',
  'cos',
  'arg',
  'lim',
]);

export interface TexName {
  readonly tex: string;
  /** A further subscript or superscript would be the second one, which TeX refuses. */
  readonly lowered: boolean;
  readonly raised: boolean;
}

/** `σ_min` ↦ \sigma_{\min}, `w⋆` ↦ w^{\star}, `m̂` ↦ \hat{m}, `φ_GD` ↦ \varphi_{\mathrm{GD}}. */
export function texName(name: string): TexName {
  const { base, label } = splitLabel(name);
  const letters: string[] = [];
  let high = '';
  let low = '';
  for (const character of base.normalize('NFD')) {
    const accent = ACCENTS[character];
    if (accent !== undefined && letters.length > 0) letters.push(`${accent}{${letters.pop()}}`);
    else if (RAISED[character] !== undefined) high += RAISED[character];
    else if (plainOfLowered(character) !== undefined) low += plainOfLowered(character);
    else if (!/\p{M}/u.test(character)) letters.push(texLetter(character));
  }
  const below = low + texLabel(label);
  const script = (below === '' ? '' : `_{${below}}`) + (high === '' ? '' : `^{${high}}`);
  return { tex: word(letters) + script, lowered: below !== '', raised: high !== '' };
}

export const texLetter = (letter: string): string => GREEK[letter] ?? LATIN_LOOK.get(letter) ?? letter;

/** Several Latin letters are a word, set upright; ∇f is not. */
function word(letters: readonly string[]): string {
  if (letters.length > 1 && letters.every((letter) => /^[A-Za-z]$/.test(letter)))
    return `\\mathrm{${letters.join('')}}`;
  return joinTex(letters);
}

/** Puts a space where a command would run into a letter. */
export function joinTex(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => text + (/\\[A-Za-z]+$/.test(text) && /^[A-Za-z]/.test(part) ? ' ' : '') + part,
    '',
  );
}

function texLabel(label: string): string {
  if (OPERATORS.has(label)) return `\\${label}`;
  if (/^[A-Za-z]{2,}$/.test(label)) return `\\mathrm{${label}}`;
  return joinTex([...label.replaceAll('−', '-')].map(texLetter));
}
