// The document that the deployment publishes about itself, and its schemas as validators.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

export async function documentOf(host) {
  const answer = await fetch(new URL('/openapi/v1.json', host));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}: is this an Ocop server?`);
  return new ApiDocument(await answer.json());
}

export class ApiDocument {
  operations;

  constructor(json) {
    this.json = json;
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(this.ajv);
    this.ajv.addFormat('int32', true).addFormat('int64', true).addFormat('double', true).addFormat('binary', true);
    this.ajv.addSchema(json, 'ocop');
    this.operations = Object.entries(json.paths).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => ({ path, method, ...item[method] })),
    );
  }

  operation(id) {
    return this.operations.find((operation) => operation.operationId === id);
  }

  /** Follows a reference inside the document. */
  resolve(schema) {
    if (!schema?.$ref) return schema;
    return schema.$ref.slice(2).split('/').reduce((node, step) => node[step], this.json);
  }

  /** What is wrong with a value, in words; nothing when it fits. */
  faults(schema, value) {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"ocop#/'));
    const validate = this.validators.get(JSON.stringify(absolute)) ?? this.compile(absolute);
    return validate(value) ? [] : validate.errors.slice(0, 3).map((one) => `${one.instancePath} ${one.message}`);
  }

  validators = new Map();

  compile(schema) {
    const validate = this.ajv.compile(schema);
    this.validators.set(JSON.stringify(schema), validate);
    return validate;
  }
}
