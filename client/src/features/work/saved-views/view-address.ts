/** The filters of an address in an order of their own, so that the same view is always written alike. */
export function comparable(search: string): string {
  const query = new URLSearchParams(search);
  query.sort();
  return query.toString();
}
