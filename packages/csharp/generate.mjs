// Makes the client: node generate.mjs NSWAG-FOLDER DOCUMENT OUTPUT
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [nswag, document, output] = process.argv.slice(2);
const settings = {
  namespace: 'Ocop.Sdk', className: 'OcopClient', jsonLibrary: 'SystemTextJson', operationGenerationMode: 'SingleClientFromOperationId',
  generateOptionalParameters: true, generateNullableReferenceTypes: true, useBaseUrl: false, dateType: 'System.DateOnly',
  generateOptionalPropertiesAsNullable: true, input: document, output,
};
const said = Object.entries(settings).map(([name, value]) => `/${name}:${value}`);
execFileSync('dotnet', [join(nswag, 'dotnet-nswag.dll'), 'openapi2csclient', ...said], { stdio: 'inherit' });

// System.Text.Json reads the names of enum members from an attribute of its own.
const written = readFileSync(output, 'utf8').replaceAll(
  /\[System\.Runtime\.Serialization\.EnumMember\(Value = @("[^"]*")\)\]/g,
  '[System.Text.Json.Serialization.JsonStringEnumMemberName($1)]',
);
writeFileSync(output, written);
