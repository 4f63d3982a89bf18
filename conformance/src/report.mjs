// What was checked and what was found, counted and printed as it happens.

export class Report {
  passed = 0;
  failures = [];

  /** Runs one check; whatever it throws is its failure. */
  async check(name, work) {
    try {
      await work();
      this.passed += 1;
    } catch (failure) {
      this.failures.push(name);
      const said = [failure.cause?.message, failure.message ?? failure].filter(Boolean).join('\n');
      console.log(`FAILED  ${name}\n        ${said.replaceAll('\n', '\n        ')}`);
    }
  }

  /** Takes over what another tool has counted. */
  add(passed, failures) {
    this.passed += passed;
    this.failures.push(...failures);
  }

  end() {
    console.log(`\n${this.passed} passed, ${this.failures.length} failed`);
    return this.passed > 0 && this.failures.length === 0;
  }
}

export function must(holds, said) {
  if (!holds) throw new Error(said);
}
