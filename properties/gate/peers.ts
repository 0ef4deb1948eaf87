import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSubject } from '../../src/cli/open-subject.js';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import type { GateResult } from '../../src/gate/result.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import type { Dialect } from '../../src/gate/specification/specification.js';
import type { Dtype, Hyper } from '../../src/gate/subject/stream.js';
import type { Subject } from '../../src/gate/subject/subject.js';
import { defaultLimits } from '../../src/gate/subject/subject-process.js';

/**
 * Real optimizers in their own processes: `npm run peers` installs those from npm, `apt-get install python3-torch`
 * PyTorch. What is not there is skipped, loudly; where CI is set it fails instead.
 */
export const peers = 'fixtures/peers/';
const folder = fileURLToPath(new URL(`../../${peers}`, import.meta.url));
// The adapter of TensorFlow.js looks where the user works; here that is not where the tests run.
process.env.NODE_PATH = `${folder}node_modules`;

export interface Chosen {
  readonly spec: string;
  readonly hyper?: Hyper;
  readonly dialect?: Dialect;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly dtype?: Dtype;
}

export const opened = (target: string, options: Chosen['options'] = {}): Promise<Subject> =>
  openSubject({ target, options, limits: { ...defaultLimits, streamSeconds: 60 } });

export async function gated(target: string, { spec, options, ...chosen }: Chosen): Promise<GateResult> {
  const subject = await opened(target, options);
  try {
    return await gate(subject, specificationOf(spec)!, chosen, judge);
  } finally {
    await subject.close();
  }
}

export const hasPeers = available(
  existsSync(`${folder}node_modules`),
  'The optimizers of npm (npm run peers)',
);

export const hasTorch = available(
  await opened('torch:SGD').then(
    (subject) => subject.close().then(() => true),
    () => false,
  ),
  'PyTorch (apt-get install python3-torch)',
);

function available(there: boolean, what: string): boolean {
  if (there) return true;
  if (process.env.CI) throw new Error(`${what} is not installed, and CI skips nothing`);
  console.warn(`\n!!! SKIPPED: ${what} is not installed, so nothing of it was gated !!!\n`);
  return false;
}
