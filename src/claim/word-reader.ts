import type { Span } from './declaration.js';
import type { Statement } from './statement.js';

/** Walks over the words of a statement. */
export abstract class WordReader {
  protected readonly statement: Statement;
  protected readonly text: string;
  protected position: number;

  constructor(statement: Statement, start: number) {
    this.statement = statement;
    this.text = statement.text;
    this.position = start;
  }

  /** The formula from here to one of the characters outside of brackets. */
  protected formula(opened: number, ends: string): Span {
    const start = this.position;
    let depth = 0;
    let end = start;
    for (; end < this.text.length; end += 1) {
      const character = this.text[end];
      if (depth === 0 && ends.includes(character)) break;
      if ('([{⟨'.includes(character)) depth += 1;
      if (')]}⟩'.includes(character)) depth -= 1;
      if (depth < 0) break;
    }
    if (this.text.slice(start, end).trim() === '') this.fail('expected a formula', Math.max(start, opened));
    this.position = end;
    return { start, end };
  }

  protected groups(pattern: RegExp): readonly string[] | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.position += found[0].length;
    return found.slice(1);
  }

  protected match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    this.position += found?.length ?? 0;
    return found;
  }

  protected fail(message: string, offset: number): never {
    throw this.statement.error(message, offset);
  }
}
