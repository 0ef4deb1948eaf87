import { type Expression, sameExpression, type Term } from '../formula/index.js';

/** Whether `expression` reads as greater − lesser, terms in any order; a zero side is left out. */
export function isDifference(expression: Expression, greater: Expression, lesser: Expression): boolean {
  const wanted = [...termsOf(greater), ...termsOf(lesser).map(negated)].filter(({ body }) => !isZero(body));
  const present = [...termsOf(expression)];
  if (wanted.length !== present.length) return false;
  return wanted.every(({ negative, body }) => {
    const position = present.findIndex(
      (term) => term.negative === negative && sameExpression(term.body, body),
    );
    if (position >= 0) present.splice(position, 1);
    return position >= 0;
  });
}

function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind === 'sum') {
    return expression.terms.flatMap(({ negative, body }) =>
      termsOf(body).map((term) => (negative ? negated(term) : term)),
    );
  }
  if (expression.kind === 'negation') return termsOf(expression.operand).map(negated);
  return [{ negative: false, body: expression }];
}

const negated = ({ negative, body }: Term): Term => ({ negative: !negative, body });

const isZero = (expression: Expression) => expression.kind === 'number' && expression.numerator === 0n;
