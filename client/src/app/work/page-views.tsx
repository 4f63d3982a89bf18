import { type LinkProps, useLocation, useNavigate } from '@tanstack/react-router';

import { SavedViews } from '@/features/work/saved-views/saved-views';
import { parseQuery } from '@/lib/query-string';

/** What somebody kept of the list on this page, and the way to keep what it shows now. */
export function PageViews() {
  const { pathname, searchStr } = useLocation();
  const navigate = useNavigate();
  const open = (query: string) =>
    navigate({ to: pathname as LinkProps['to'], search: parseQuery(query) as LinkProps['search'], resetScroll: false });

  return <SavedViews key={pathname} page={pathname} search={searchStr} onOpen={(query) => void open(query)} />;
}
