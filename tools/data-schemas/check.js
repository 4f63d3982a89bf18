// Checks each file against a schema: node check.js SCHEMA FILE… Prints one line for each fault; exits with 1 if any.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [schema, ...files] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);
const holds = ajv.compile(read(schema));

for (const file of files) {
  if (holds(read(file))) continue;

  process.exitCode = 1;
  for (const { instancePath, message, params } of holds.errors)
    console.log(`${file} ${instancePath}: ${message} ${JSON.stringify(params)}`);
}
