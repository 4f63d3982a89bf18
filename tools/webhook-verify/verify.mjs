// Verifies one message as a receiver does, by the package that Standard Webhooks publishes. It reads
// { "secret", "headers", "body", "at"? } from standard input; "at" is the moment to verify at, in seconds since 1970.
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";

const { secret, headers, body, at } = JSON.parse(readFileSync(0, "utf8"));

if (at !== undefined) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [at * 1000]));
    }

    static now() {
      return at * 1000;
    }
  };
}

console.log(JSON.stringify(new Webhook(secret).verify(body, headers)));
