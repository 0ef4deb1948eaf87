import { editDistance } from '../reading/nearest-names.js';
import { placeAt } from '../reading/place.js';
import { printable, Unreadable } from '../reading/unreadable.js';
import type { ClaimData } from './claim-data.js';
import { type Keyword, keywords, type Statement } from './statement.js';

/** More would be no claim that one makes up for a section. */
const mostStatements = 60;
const longestStatement = 2000;

const starts = new RegExp(`^(${keywords.join('|')})(?![\\p{L}\\d_])\\s*:?`, 'iu');

/**
 * The statements of a claim file: each begins on a line of its own with given, let, suppose or claim, and goes on over
 * the lines that do not. Comments begin with # and end with the line.
 */
export function statementsIn(file: string): readonly Statement[] {
  const text = file.replace(/\r\n?/gu, '\n');
  const found: { keyword: Keyword; pieces: { text: string; offset: number }[] }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const bare = line.replace(/#.*$/u, '');
    const indent = bare.length - bare.trimStart().length;
    const rest = bare.slice(indent);
    const start = starts.exec(rest);
    if (start !== null) {
      const from = indent + start[0].length;
      found.push({
        keyword: start[1].toLowerCase() as Keyword,
        pieces: [{ text: bare.slice(from), offset: offset + from }],
      });
    } else if (rest !== '') {
      const misspelt = keywordMeant(rest);
      if (found.length === 0 || misspelt !== undefined) {
        const word = printable(/^\S+/u.exec(rest)![0], 30);
        const advice = misspelt === undefined ? '' : `; did you mean ${misspelt}?`;
        const message = `expected given, let, suppose or claim, found '${word}'${advice}`;
        throw new Unreadable(message, placeAt(text, offset + indent));
      }
      found.at(-1)!.pieces.push({ text: bare, offset });
    }
    offset += line.length + 1;
  }
  return bounded(found.map(({ keyword, pieces }) => statement(keyword, pieces, text)));
}

function keywordMeant(line: string): Keyword | undefined {
  const word = /^[a-z]{3,8}(?=\s|:)/iu.exec(line)?.[0].toLowerCase();
  return word === undefined
    ? undefined
    : keywords.find((keyword) => editDistance(word, keyword) <= 2 - +(keyword.length < 5));
}

/** The lines of a statement with a space between them, and the way back to the file. */
function statement(
  keyword: Keyword,
  pieces: readonly { readonly text: string; readonly offset: number }[],
  file: string,
): Statement {
  const origins = pieces.flatMap(({ text, offset }) =>
    Array.from({ length: text.length + 1 }, (_, i) => offset + i),
  );
  return {
    keyword,
    text: pieces.map(({ text }) => text).join(' '),
    error: (message, offset) =>
      new Unreadable(message, placeAt(file, origins[Math.min(offset, origins.length - 1)])),
  };
}

/** The statements of a claim given as data. Throws Unreadable for what is no claim. */
export function statementsOf(data: unknown): readonly Statement[] {
  if (typeof data !== 'object' || data === null)
    throw new Unreadable('expected an object with given and claim');
  const unknown = Object.keys(data).find((key) => !(keywords as readonly string[]).includes(key));
  if (unknown !== undefined) {
    throw new Unreadable(`unknown key '${printable(unknown, 30)}'; a claim has ${keywords.join(', ')}`);
  }
  const source = data as Readonly<Record<Keyword, unknown>>;
  if (typeof source.claim !== 'string') throw new Unreadable('claim should be a text');
  return bounded(
    keywords.flatMap((keyword) =>
      linesOf(source[keyword], keyword).map(({ text, label }) => ({
        keyword,
        text,
        error: (message: string, offset: number) =>
          new Unreadable(`${label}, column ${[...text.slice(0, offset)].length + 1}: ${message}`),
      })),
    ),
  );
}

function linesOf(
  value: ClaimData[Keyword] | unknown,
  keyword: Keyword,
): readonly { text: string; label: string }[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ text: value, label: keyword }];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0 || entries.some(([, line]) => typeof line !== 'string')) {
    throw new Unreadable(
      `${keyword} should be a list of texts${keyword === 'given' ? ', or names and texts' : ''}`,
    );
  }
  return entries.map(([key, line]: [string, string]) =>
    Array.isArray(value)
      ? { text: line, label: `${keyword}[${key}]` }
      : { text: `${key}: ${line}`, label: `${keyword} ${printable(key, 30)}` },
  );
}

function bounded(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length > mostStatements) {
    throw new Unreadable(`${statements.length} statements; at most ${mostStatements} are read`);
  }
  for (const { text, error } of statements) {
    if (text.length > longestStatement) {
      throw error(
        `a statement of ${text.length} characters; at most ${longestStatement} are read`,
        longestStatement,
      );
    }
  }
  const claims = statements.filter(({ keyword }) => keyword === 'claim');
  if (claims.length === 0) throw new Unreadable('there is no claim; expected a line such as claim x^2 >= 0');
  if (claims.length > 1) throw claims[1].error('a second claim; a file has one', 0);
  return statements;
}
