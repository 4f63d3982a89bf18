import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { App } from '@/app/app';
import { newQueryClient, newRouter } from '@/app/router';
import { workTree } from '@/app/work/work-tree';

/** Opens the whole application at an address, as a visitor does. */
export async function openPage(address: string) {
  const queryClient = newQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const router = newRouter(queryClient, workTree, createMemoryHistory({ initialEntries: [address] }));

  const { unmount } = render(<App queryClient={queryClient} router={router} />);
  await screen.findByRole('heading', { level: 1 });

  return { user: userEvent.setup(), router, close: unmount };
}
