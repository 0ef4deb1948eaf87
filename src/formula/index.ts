export * from './decide.js';
export * from './error.js';
export * from './evaluate.js';
export * from './expression.js';
export * from './parse.js';
export * from './print.js';
export * from './type.js';
