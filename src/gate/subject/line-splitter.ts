/** Cuts what a process writes into lines, and notices one that never ends. */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  readonly #onEndless: () => void;
  readonly #most: number;
  #parts: string[] = [];
  #length = 0;

  /** @param most the characters that a line may have. */
  constructor(onLine: (line: string) => void, onEndless: () => void, most: number) {
    this.#onLine = onLine;
    this.#onEndless = onEndless;
    this.#most = most;
  }

  /** Whether there is a line that has begun and not ended. */
  get partial(): string {
    return this.#parts.join('');
  }

  push(text: string): void {
    const [first, ...rest] = text.split('\n');
    this.#add(first);
    for (const part of rest) {
      const line = this.partial;
      this.#parts = [];
      this.#length = 0;
      if (line.trim() !== '') this.#onLine(line);
      this.#add(part);
    }
  }

  #add(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length > this.#most) this.#onEndless();
  }
}
