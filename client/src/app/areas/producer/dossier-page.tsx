/** Placeholder until the task list is written. */
export function DossierPage() {
  return null;
}
