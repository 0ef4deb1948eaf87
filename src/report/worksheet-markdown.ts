import { tex } from '../formula/index.js';
import type { SheetQuestion } from '../worksheet/sheet-question.js';
import { inputText } from './exact-text.js';
import { block, code, inline, prose } from './markdown.js';
import { legendOf, type Worksheet } from './worksheet.js';
import {
  answerText,
  indicesText,
  judgeCommand,
  type Markup,
  settingText,
  taskText,
} from './worksheet-words.js';

const markup: Markup = { math: inline, words: prose, name: code, strong: (text) => `**${text}**` };

/** A worksheet as Markdown for GitHub and GitLab: the questions, then the answers. */
export function worksheetMarkdown(worksheet: Worksheet): string {
  const { questions, parts, replay } = worksheet;
  const sections: (readonly string[])[] = [
    ...(parts.sheet
      ? [
          ['# Worksheet', '', 'An index that is not bound stands for each of its values.'],
          ...questions.map((question, i) => questionLines(question, i + 1)),
        ]
      : []),
    ...(parts.key
      ? [['# Answers'], ...questions.map((question, i) => answerLines(question, i + 1, worksheet))]
      : []),
    ...(parts.key ? [legendOf(worksheet).map(([term, meaning]) => `- ${term}: ${prose(meaning)}`)] : []),
    [code(replay)],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => `${section.join('\n').trimEnd()}\n`)
    .join('\n');
}

function questionLines(question: SheetQuestion, number: number): readonly string[] {
  const { kind, family, conclusion, setting } = question;
  const hypotheses = [...family.hypotheses.values()].map((relation) => `- ${inline(tex(relation))}`);
  const title = kind === 'true or false' ? 'True or false?' : 'Find a counterexample';
  const every = indicesText(conclusion, markup);
  return [
    `## ${number}. ${title}`,
    '',
    settingText(setting, markup),
    '',
    ...(hypotheses.length === 0 ? ['Then'] : ['Suppose', '', ...hypotheses, '', 'Then']),
    '',
    ...block([tex(conclusion)]),
    ...(every === '' ? [] : [every.trimStart(), '']),
    taskText(question, markup),
  ];
}

function answerLines(question: SheetQuestion, number: number, worksheet: Worksheet): readonly string[] {
  const judge = judgeCommand(question);
  const shown = question.shown.map((input) => inputText(input)).join(', ');
  return [
    `## ${number}`,
    '',
    answerText(question, code(shown), worksheet, markup),
    ...(judge === null ? [] : ['', `Judge another: ${code(judge)}`]),
  ];
}
