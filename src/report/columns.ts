/** The terminal columns a text takes: combining marks (the hat of v̂) take none, everything else here takes one. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : [...text.replace(/\p{M}/gu, '')].length;
}

// Most of what is measured, and measured often: `wrap` asks word by word.
const ASCII = /^[ -~]*$/u;

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}

const noBreak = '\u00a0';

/**
 * Breaks a text at its spaces into lines of at most `width` columns. Words joined by no-break spaces stay together if
 * they fit in a line. A word that does not fit keeps a line of its own: a formula cut in two could be read as another.
 */
export function wrap(text: string, width: number): readonly string[] {
  const words = text
    .split(/[ \n]+/u)
    .flatMap((word) => (columnsOf(word) > width ? word.split(noBreak) : [word]))
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((each) => each.replaceAll(noBreak, ' '));
}

/** A list of equations, `a = 1, b = (1, 0): c = 2; d = 3`, so that `wrap` breaks it between them and not within. */
export function betweenEquations(text: string): string {
  return text
    .replaceAll(' ', noBreak)
    .replace(/([;:])\u00a0/gu, '$1 ')
    .replace(/,\u00a0(?=[^\s,()[\]]+\u00a0=)/gu, ', ');
}

/** Each line with a first prefix, then with as many spaces. */
export function hanging(prefix: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(columnsOf(prefix));
  return lines.map((line, i) => `${i === 0 ? prefix : indent}${line}`.trimEnd());
}

/** `prefix` and the text beside it, within `width` columns in all. */
export function paragraph(prefix: string, text: string, width: number): readonly string[] {
  return hanging(prefix, wrap(text, width - columnsOf(prefix)));
}
