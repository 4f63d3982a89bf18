import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';

import { newQueryClient } from '@/app/router';

/** Shows a component on its own, as a page would. */
export function show(component: ReactNode) {
  const queryClient = newQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  render(<QueryClientProvider client={queryClient}>{component}</QueryClientProvider>);
  return userEvent.setup();
}
