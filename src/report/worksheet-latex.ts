import { tex } from '../formula/index.js';
import type { SheetQuestion } from '../worksheet/sheet-question.js';
import { inputTex } from './counterexample-tex.js';
import { latexProse } from './latex-prose.js';
import { standaloneLatex } from './latex-standalone.js';
import { legendOf, type Worksheet } from './worksheet.js';
import {
  answerText,
  indicesText,
  judgeCommand,
  type Markup,
  settingText,
  taskText,
} from './worksheet-words.js';

const markup: Markup = {
  math: (formula) => `$${formula}$`,
  words: latexProse,
  name: (text) => `\\texttt{${latexProse(text)}}`,
  strong: (text) => `\\textbf{${text}}`,
};

/** A worksheet as LaTeX that compiles on its own and as an `\input`: the questions, then the answers on a new page. */
export function worksheetLatex(worksheet: Worksheet): string {
  const { questions, parts, replay } = worksheet;
  return standaloneLatex(`a worksheet, written by optproof: ${replay}`, [
    ...(parts.sheet
      ? [
          ['\\section*{Worksheet}', 'An index that is not bound stands for each of its values.'],
          enumerated(questions.map(questionLines)),
        ]
      : []),
    ...(parts.sheet && parts.key ? [['\\newpage']] : []),
    ...(parts.key
      ? [
          ['\\section*{Answers}'],
          enumerated(questions.map((question) => answerLines(question, worksheet))),
          legend(worksheet),
        ]
      : []),
  ]);
}

function enumerated(items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    '\\begin{enumerate}\\raggedright',
    ...items.flatMap(([first, ...rest]) => [`  \\item ${first}`, ...rest.map((line) => `  ${line}`)]),
    '\\end{enumerate}',
  ];
}

function questionLines(question: SheetQuestion): readonly string[] {
  const { kind, family, conclusion, setting } = question;
  const hypotheses = [...family.hypotheses.values()].map((relation) => `\\item $${tex(relation)}$`);
  const title = kind === 'true or false' ? 'True or false?' : 'Find a counterexample.';
  const task = taskText(question, markup);
  return [
    `\\textbf{${title}} ${settingText(setting, markup)}`,
    ...(hypotheses.length === 0 ? [] : ['Suppose', '\\begin{itemize}', ...hypotheses, '\\end{itemize}']),
    // So that no page ends between the word and the formula.
    '\\begin{samepage}',
    'Then',
    // Not displayed: in running text a long formula breaks and does not leave the page.
    `\\begin{quote} $\\displaystyle ${tex(conclusion)}$${indicesText(conclusion, markup)}. \\end{quote}`,
    '\\end{samepage}',
    ...(task === '' ? [] : [task]),
  ];
}

function answerLines(question: SheetQuestion, worksheet: Worksheet): readonly string[] {
  const judge = judgeCommand(question);
  const shown = question.shown.flatMap(inputTex).map(markup.math).join(', ');
  return [
    answerText(question, shown, worksheet, markup),
    ...(judge === null ? [] : [`\\\\ Judge another: \\texttt{${latexProse(judge)}}`]),
  ];
}

function legend(worksheet: Worksheet): readonly string[] {
  const items = legendOf(worksheet).map(([term, meaning]) => `  \\item[${term}] ${latexProse(meaning)}`);
  return items.length === 0 ? [] : ['\\begin{description}', ...items, '\\end{description}'];
}
