import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../../README.md', import.meta.url);

/** The code block of the README that follows the mark `<!-- name -->`. */
export function blockOf(name: string): string {
  const found = pattern(name).exec(readFileSync(path, 'utf8'));
  if (found === null) throw new Error(`the README has no block marked <!-- ${name} -->`);
  return found[2];
}

/** Puts another text into the block. */
export function replaceBlock(name: string, text: string): void {
  const readme = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    readme.replace(pattern(name), (_, before: string, __, after: string) => `${before}${text}${after}`),
  );
}

const pattern = (name: string) =>
  new RegExp(`(<!-- ${name} -->\\n\`\`\`\\w*\\n)([\\s\\S]*?)(\`\`\`\\n)`, 'u');
