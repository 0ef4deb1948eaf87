import { parseArgs } from 'node:util';
import { BadUse } from '../src/cli/bad-use.js';
import { integerOption } from '../src/cli/integer-option.js';

export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly quick: boolean;
  readonly rounds: number;
  readonly milliseconds: number;
  readonly instances: number;
  readonly seed: number;
  /** Identifiers of workloads. */
  readonly only: readonly string[];
  /** Names of number systems; the work by hand is always there. */
  readonly variants: readonly string[];
  readonly peers: boolean;
  readonly engine: boolean;
  readonly growth: boolean;
}

export const usage = `usage: npm run bench -- [options]

  --json         print one JSON document (npm run --silent bench -- --json)
  --quick        a few seconds: one round, too short to mean anything; no growth, no Python
  --only W1,W2   these workloads
  --variants A,B these number systems, as the table names them
  --rounds N     rounds (default 7)
  --time MS      CPU time of one sample of a variant, in milliseconds (default 50)
  --seed N       where the instances come from (default 20260101)
  --no-peers     leave out the programs of others
  --no-engine    leave out the engine
  --no-growth    leave out how the cost grows
`;

const flags = ['json', 'quick', 'help', 'no-peers', 'no-engine', 'no-growth'] as const;

/** The names that `--only` and `--variants` accept. */
export interface KnownNames {
  readonly workloads: readonly string[];
  readonly variants: readonly string[];
}

/** Reads the command line. Throws BadUse, in one line, for anything that it does not know. */
export function readOptions(argv: readonly string[], known: KnownNames): Options {
  const values = parsed(argv);
  const quick = values.quick === true;
  const number = (name: string, greatest: number, otherwise: number) => {
    const text = values[name];
    return typeof text === 'string' ? integerOption(`--${name}`, greatest)(text) : otherwise;
  };
  const chosen = (name: string, accepted: readonly string[]) => {
    const text = values[name];
    const names = typeof text === 'string' ? text.split(',').map((each) => each.trim()) : accepted;
    const unknown = names.find((each) => !accepted.includes(each));
    if (unknown === undefined) return names;
    throw new BadUse(`--${name} '${unknown}' is not accepted: ${accepted.join(', ')}`);
  };
  return {
    help: values.help === true,
    json: values.json === true,
    quick,
    only: chosen('only', known.workloads),
    variants: chosen('variants', known.variants),
    rounds: number('rounds', 1000, quick ? 1 : 7),
    milliseconds: number('time', 60_000, quick ? 2 : 50),
    instances: quick ? 2 : 8,
    seed: number('seed', Number.MAX_SAFE_INTEGER, 20260101),
    peers: values['no-peers'] !== true,
    engine: values['no-engine'] !== true,
    growth: values['no-growth'] !== true && !quick,
  };
}

function parsed(argv: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const options = {
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
    ...Object.fromEntries(
      ['only', 'variants', 'rounds', 'time', 'seed'].map((name) => [name, { type: 'string' as const }]),
    ),
  };
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [first] = (error as Error).message.split(/\n|\. /u);
    throw new BadUse(`${first}; npm run bench -- --help lists what is accepted`);
  }
}
