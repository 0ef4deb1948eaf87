import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Name = 'gate' | 'subject-protocol' | 'check' | 'judge' | 'list' | 'refute' | 'show' | 'worksheet';

const validators = new Map<Name, ValidateFunction>();

/** The validator of one of the documents that the commands print, from the schema that the package ships. */
export function schemaOf(name: Name): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const path = new URL(`../../src/report/schema/${name}.json`, import.meta.url);
  const validator = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(path, 'utf8')) as object,
  );
  validators.set(name, validator);
  return validator;
}

/** What is wrong with a document, after the trip through JSON that a reader would make; nothing for a valid one. */
export function complaints(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
