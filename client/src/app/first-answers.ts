import type { QueryClient } from '@tanstack/react-query';

const LONGEST_WAIT = 500; // milliseconds

/**
 * What the page asks first is already on its way (first-load.json) and mostly here before the script: a page drawn with it
 * is drawn once. Drawn without, React shows the places kept for it for a third of a second at least.
 * @returns when the answers are there, or have failed, or are late: then the page shows what it has.
 */
export async function firstAnswers(router: { load: () => Promise<unknown> }, queryClient: QueryClient): Promise<void> {
  const answers = () =>
    Promise.allSettled(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ promise }) => promise),
    );
  const late = new Promise((passed) => setTimeout(passed, LONGEST_WAIT));

  await Promise.race([router.load().then(answers, answers), late]);
}
