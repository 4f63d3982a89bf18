export type QueryValues = Record<string, string | string[] | undefined>;

/** Reads an address as a plain form writes it: a repeated name is a list. */
export function parseQuery(query: string): QueryValues {
  const values: QueryValues = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

export function stringifyQuery(values: QueryValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) for (const each of [value ?? []].flat()) query.append(name, each);
  return query.size ? `?${query}` : '';
}

export const oneOf = (value: string | string[] | undefined) => [value].flat()[0] || undefined;
export const listOf = (value: string | string[] | undefined) => [value ?? []].flat().filter(Boolean);
