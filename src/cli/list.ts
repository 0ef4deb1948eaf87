import { claims, documents } from '../../theorems/documents/index.js';
import { notDecided } from '../../theorems/documents/not-decided.js';
import { theorems } from '../../theorems/index.js';
import { listJson } from '../report/list-json.js';
import { listText } from '../report/list-text.js';
import { styleFor } from './colour.js';
import { exitCode } from './exit-code.js';
import type { Surroundings } from './surroundings.js';
import { widthOf } from './width.js';

export interface ListOptions {
  readonly json?: true;
}

/** `optproof list`: the theorems by subject, and how much of each document is settled. */
export function list({ json }: ListOptions, { stdout, env }: Surroundings): number {
  const document = listJson(theorems, documents, claims, notDecided);
  stdout.write(
    json
      ? `${JSON.stringify(document, null, 2)}\n`
      : listText(document, styleFor(stdout, env), widthOf(stdout, 120)),
  );
  return exitCode.holds;
}
