import type { Definition, Expression, Relation } from './expression.js';
export declare function print(x: Expression | Relation | Definition): string;
export declare function tex(x: Expression | Relation | Definition): string;
export declare function names(x: Expression | Relation | Definition): ReadonlySet<string>;
export declare function sameExpression(a: Expression, b: Expression): boolean;
export declare function mutations(relation: Relation): readonly { relation: Relation; description: string }[];
