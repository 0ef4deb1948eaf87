import { type JudgedFile, reasonText } from './judge-outcome.js';

const titles = ['file', 'verdict', 'names', 'line', 'column', 'reason'];

/** One row for each file, by RFC 4180. */
export function judgeCsv(files: readonly JudgedFile[]): string {
  const rows = files.map(({ file, judgement }) => {
    const { verdict } = judgement;
    const names = 'unmet' in judgement ? judgement.unmet.map(({ name }) => name) : [];
    const place = verdict === 'malformed' ? judgement.place : null;
    const where = [place?.line ?? '', place?.column ?? ''].map(String);
    return [file, verdict, names.join(' '), ...where, reasonText(judgement)];
  });
  return [titles, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet would run what begins like a formula: the names and contents of the files are a stranger's. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
