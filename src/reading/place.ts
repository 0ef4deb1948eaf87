/** Where something stands in a text: lines and columns are counted from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in code units; one beyond the end is at the end. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  const lines = before.split('\n');
  return { line: lines.length, column: [...lines[lines.length - 1]].length + 1 };
}
