import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const everyMilliseconds = 100;
const pageKibibytes = 4;

/**
 * Looks every tenth of a second at the memory that the process group `leader` holds, and reports once, in MiB, when that
 * is more than `most`. Returns what stops it. Where the system has no /proc it asks `ps`, and where there is none the
 * memory is not limited.
 */
export function watchMemory(
  leader: number | undefined,
  most: number,
  onMore: (mebibytes: number) => void,
): () => void {
  if (leader === undefined) return () => {};
  const judge = (kibibytes: number) => {
    if (kibibytes <= most * 1024) return;
    clearInterval(timer);
    onMore(Math.ceil(kibibytes / 1024));
  };
  const look = process.platform === 'linux' ? () => judge(fromProc(leader)) : () => fromPs(leader, judge);
  const timer = setInterval(look, everyMilliseconds).unref();
  return () => clearInterval(timer);
}

function fromProc(leader: number): number {
  let kibibytes = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const fields = statOf(name);
    if (Number(fields[2]) === leader) kibibytes += Number(fields[21]) * pageKibibytes;
  }
  return kibibytes;
}

/** The fields after the name, which may hold anything: state, parent, group, …, resident pages (proc(5): 24). */
function statOf(process: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function fromPs(leader: number, then: (kibibytes: number) => void): void {
  execFile('ps', ['-A', '-o', 'pgid=,rss='], (error, stdout) => {
    if (error) return;
    const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/u).map(Number));
    then(rows.reduce((sum, [group, resident]) => (group === leader ? sum + resident : sum), 0));
  });
}
