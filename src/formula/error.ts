/** A formula that cannot be read, or cannot be evaluated where it stands. The message is one line. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly text: string;
  /** Offset in code units from the start of `text`. */
  readonly position: number;

  constructor(message: string, text: string, position: number) {
    super(message);
    this.text = text;
    this.position = position;
  }

  /** The message, the text, and a caret under the position. */
  describe(): string {
    // Line breaks would put the caret under the wrong line; combining marks and low surrogates take no column.
    const line = this.text.replace(/\s/gu, ' ');
    const before = line.slice(0, this.position).replace(/\p{M}/gu, '');
    return `${this.message}\n  ${line}\n  ${' '.repeat([...before].length)}^`;
  }
}
