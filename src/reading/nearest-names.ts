/** The names that someone who wrote `wanted` may have meant: those that contain it, then those few edits away. */
export function nearestNames(wanted: string, names: readonly string[], most = 3): readonly string[] {
  const asked = wanted.toLowerCase();
  const containing =
    asked.length < 2 ? [] : names.filter((name) => name.includes(asked) || asked.includes(name));
  const prefixes = containing.filter((name) => name.startsWith(asked));
  const close = names
    .map((name) => ({ name, distance: editDistance(asked, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
  return [...new Set([...prefixes, ...containing, ...close])].slice(0, most);
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}
