/**
 * LaTeX that compiles on its own and as an `\input`, which then only asks for amsmath and amssymb in the preamble:
 * inside a document `\@nodocument` is relax.
 */
export function standaloneLatex(comment: string, parts: readonly (readonly string[])[]): string {
  return [[`% ${comment}`, ...opening], ...parts, ['\\optproofend']]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}

const opening = [
  '\\expandafter\\ifx\\csname @nodocument\\endcsname\\relax',
  '  \\let\\optproofend\\relax',
  '\\else',
  '  \\documentclass{article}',
  '  \\usepackage{amsmath,amssymb}',
  '  \\def\\optproofend{\\end{document}}',
  '  \\begin{document}',
  '\\fi',
];
