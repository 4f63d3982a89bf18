import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';

import { LanguageContext, useChosenLanguage } from '@/lib/i18n';

import type { newRouter } from './router';

interface AppProps {
  queryClient: QueryClient;
  router: ReturnType<typeof newRouter>;
}

export function App({ queryClient, router }: AppProps) {
  return (
    <LanguageContext value={useChosenLanguage()}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageContext>
  );
}
