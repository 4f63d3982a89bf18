// Prints the document as a Postman collection: node postman.mjs > ocop.postman_collection.json
import { readFileSync } from 'node:fs';
import { convert } from 'openapi-to-postmanv2';

const data = readFileSync(new URL('../../docs/openapi/v1.json', import.meta.url), 'utf8');

convert({ type: 'string', data }, { folderStrategy: 'Tags', optimizeConversion: true, stackLimit: 6 }, (failure, result) => {
  if (failure || !result.result) throw failure ?? new Error(result.reason);
  process.stdout.write(JSON.stringify(result.output[0].data));
});
