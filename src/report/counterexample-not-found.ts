import type { Answer } from '../counterexample/find.js';

/** What was asked for, as far as it matters where nothing was found. */
export interface Asked {
  readonly another: number;
  readonly dim?: number;
  readonly where: readonly string[];
  readonly integers?: true;
  readonly budget: number;
}

/** That nothing was found, what was searched, and what was asked of it. */
export function notFoundText({ cases, searched }: Answer, asked: Asked, replay: string): string {
  const { others, outOfTime, ways } = searched;
  const limits = [
    ...(asked.dim === undefined ? [] : [`dimension ${asked.dim}`]),
    ...asked.where,
    ...(asked.integers === true ? ['integers only'] : []),
  ];
  const end = outOfTime ? `, until the budget of ${asked.budget} s was spent` : '';
  const head =
    asked.another > 0 && others > 0
      ? `found ${others} different ${others === 1 ? 'example' : 'examples'}, and no other`
      : 'found no counterexample';
  return [
    `optproof: ${head} among ${cases} cases${end}`,
    ...(limits.length === 0 ? [] : [`  asked for: ${limits.join('; ')}`]),
    ...ways.flatMap(({ family, says }) => [
      `  searched in ${family}, with numbers from 0, ±1, 2 up to any:`,
      ...says.map((way) => `    ${way}`),
    ]),
    '  that is no proof that there is none',
    `replay: ${replay}`,
    '',
  ].join('\n');
}
