/** The characters of formulas: which are letters, and what raised and lowered ones stand for. */

const LOWERED: Readonly<Record<string, string>> = {
  '₊': '+',
  '₋': '−',
  '₌': '=',
  ₐ: 'a',
  ₑ: 'e',
  ₕ: 'h',
  ᵢ: 'i',
  ⱼ: 'j',
  ₖ: 'k',
  ₗ: 'l',
  ₘ: 'm',
  ₙ: 'n',
  ₒ: 'o',
  ₚ: 'p',
  ᵣ: 'r',
  ₛ: 's',
  ₜ: 't',
  ᵤ: 'u',
  ᵥ: 'v',
  ₓ: 'x',
  ᵦ: 'β',
  ᵧ: 'γ',
  ᵨ: 'ρ',
  ᵩ: 'φ',
  ᵪ: 'χ',
};

const RAISED: Readonly<Record<string, string>> = {
  '⁺': '+',
  '⁻': '−',
  ⁱ: 'i',
  ʲ: 'j',
  ᵏ: 'k',
  ˡ: 'l',
  ᵐ: 'm',
  ⁿ: 'n',
  ʳ: 'r',
  ˢ: 's',
  ᵗ: 't',
};

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const LOWERED_DIGITS = '₀₁₂₃₄₅₆₇₈₉';

const lowered = new Map(Object.entries(LOWERED));
const raised = new Map(Object.entries(RAISED));
for (let digit = 0; digit < 10; digit++) {
  lowered.set(LOWERED_DIGITS[digit], String(digit));
  raised.set(RAISED_DIGITS[digit], String(digit));
}
const lowering = new Map([...lowered].map(([low, plain]) => [plain, low]));

/** What `ᵢ`, `₀`, `₊` mean: `i`, `0`, `+`. */
export const plainOfLowered = (character: string): string | undefined => lowered.get(character);
/** What `²`, `⁻`, `ᵗ` mean: `2`, `−`, `t`. */
export const plainOfRaised = (character: string): string | undefined => raised.get(character);
/** The way back, where Unicode has one: `i` ↦ `ᵢ`; `d` has none. */
export const loweredOf = (plain: string): string | undefined => lowering.get(plain);
const raising = new Map([...raised].map(([high, plain]) => [plain, high]));
export const raisedOf = (plain: string): string | undefined => raising.get(plain);
export const raisedDigits = (digits: string): string =>
  [...digits].map((d) => RAISED_DIGITS[Number(d)]).join('');

export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character.length === 1 && character >= '0' && character <= '9';

/** Latin and Greek letters and ℓ, but no raised or lowered ones. */
export const isLetter = oncePerCharacter(
  (character) =>
    !lowered.has(character) &&
    !raised.has(character) &&
    character !== 'ᵀ' &&
    (character === 'ℓ' ||
      (/^\p{L}$/u.test(character) && /^[\p{Script=Latin}\p{Script=Greek}]$/u.test(character))),
);

/** What belongs to the letter before it: combining marks, primes, `⁺`, `⋆`. */
export const isDecoration = oncePerCharacter(
  (character) => /^\p{M}$/u.test(character) || "′'⁺⋆".includes(character),
);

/** The classes of Unicode take long to ask for, and formulas have few different characters. */
function oncePerCharacter(test: (character: string) => boolean): (character: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    if (character === undefined) return false;
    const before = known.get(character);
    if (before !== undefined) return before;
    const result = test(character);
    known.set(character, result);
    return result;
  };
}

export const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** Letters that may run over a range without being declared. */
export const INDEX_LETTERS: ReadonlySet<string> = new Set('ijklstr');
