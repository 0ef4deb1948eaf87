import { expect, it } from 'vitest';
import { find } from '../../src/counterexample/find.js';
import { usual } from '../../src/counterexample/find-options.js';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import { judgeCase } from '../../src/judge/judge-case.js';
import { standardOfTheorem } from '../../src/judge/standard.js';
import { inputText } from '../../src/report/exact-text.js';
import { descentLemma } from '../../theorems/descent/descent-lemma.js';

// What `refute` prints can be handed in as it stands: the judge shares no code with the search but the decisions.
it.each(['smooth', 'stepSize'])('judges what is found without %s to be valid', (dropped) => {
  const { example } = find(questionsOfTheorem(descentLemma, dropped), usual);
  const text = example!.inputs.map((input) => inputText(input)).join(', ');
  const family = example!.question.family.name;
  expect(judgeCase(text, standardOfTheorem(descentLemma, dropped), family).verdict).toBe('valid');
});
