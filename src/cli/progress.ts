import type { Surroundings } from './surroundings.js';

export interface Progress {
  show(count: number, id: string): void;
  clear(): void;
}

const clearLine = '\r\u001b[K';

/** One line on stderr, rewritten in place; nothing where stderr is no terminal, or one that cannot do that. */
export function progressOn({ stderr, env }: Surroundings, total: number): Progress {
  if (!stderr.isTerminal || env.TERM === 'dumb') return { show: () => {}, clear: () => {} };
  const digits = String(total).length;
  return {
    show: (count, id) => {
      const line = `[${String(count).padStart(digits)}/${total}] ${id} …`;
      // A line that wraps could not be rewritten.
      stderr.write(clearLine + line.slice(0, Math.max(0, (stderr.columns ?? 80) - 1)));
    },
    clear: () => stderr.write(clearLine),
  };
}
