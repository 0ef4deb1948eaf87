import type { Verdict } from '../prove/result.js';

/** How words are set off; without colour they are left as they are. */
export interface Style {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;

export const plain: Style = { good: same, bad: same, doubtful: same, strong: same, faint: same };

const escaped = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const coloured: Style = {
  good: escaped(32, 39),
  bad: escaped(31, 39),
  doubtful: escaped(33, 39),
  strong: escaped(1, 22),
  faint: escaped(2, 22),
};

export function paintVerdict(style: Style, verdict: Verdict, text: string = verdict): string {
  if (verdict === 'proved') return style.good(text);
  return verdict === 'refuted' ? style.bad(text) : style.doubtful(text);
}
