import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { FilterSelect } from '@/components/lists/filter-select';
import { words } from '@/lib/i18n';

import { SaveViewForm } from './save-view-form';
import { deleteView, restoreView, type SavedView, savedViewsQuery } from './saved-views.api';
import { comparable } from './view-address';

const { say } = words({
  views: { vi: 'Bộ lọc đã lưu', en: 'Saved views' },
  none: { vi: 'Chưa chọn', en: 'None chosen' },
  save: { vi: 'Lưu bộ lọc này', en: 'Save this view' },
  drop: { vi: 'Xóa bộ lọc “{name}”', en: 'Delete the view “{name}”' },
  dropped: { vi: 'Đã xóa bộ lọc “{name}”.', en: 'The view “{name}” was deleted.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  failed: { vi: 'Chưa xóa được, hãy thử lại.', en: 'Not deleted. Try again.' },
});

interface SavedViewsProps {
  /** The list's page, e.g. "/ho-so". */
  page: string;
  /** The filters in its address. */
  search: string;
  /** Opens the page with these filters. */
  onOpen: (search: string) => void;
}

/** Lists that somebody comes back to: chosen here, and what is on the screen can be kept. */
export function SavedViews({ page, search, onOpen }: SavedViewsProps) {
  const { data: views = [] } = useQuery(savedViewsQuery(page));
  const [isNaming, setNaming] = useState(false);
  const query = comparable(search);
  const shown = views.find((view) => view.query === query);

  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end gap-4">
        <FilterSelect
          label={say('views')}
          all={say('none')}
          value={shown?.id}
          options={views.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(chosen) => onOpen(views.find(({ id }) => id === chosen)?.query ?? '')}
        />
        {query && !shown && !isNaming && (
          <button type="button" className="button button-quiet" onClick={() => setNaming(true)}>
            {say('save')}
          </button>
        )}
        <Deleting shown={shown} />
      </div>
      {isNaming && <SaveViewForm page={page} query={query} onDone={() => setNaming(false)} />}
    </div>
  );
}

/** Deletes at once, and takes it back when asked to. */
function Deleting({ shown }: { shown: SavedView | undefined }) {
  const queryClient = useQueryClient();
  const [deleted, setDeleted] = useState<SavedView>();
  const [hasFailed, setFailed] = useState(false);

  const attempt = (act: Promise<void>, then: SavedView | undefined) =>
    act.then(
      () => {
        setDeleted(then);
        setFailed(false);
      },
      () => setFailed(true),
    );

  return (
    <>
      {shown && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void attempt(deleteView(queryClient, shown), shown)}
        >
          {say('drop', { name: shown.name })}
        </button>
      )}
      <p role="status" className="flex flex-wrap items-center gap-x-3 text-soft">
        {hasFailed && say('failed')}
        {deleted && !shown && !hasFailed && (
          <>
            {say('dropped', { name: deleted.name })}
            <button
              type="button"
              className="link min-h-11 cursor-pointer"
              onClick={() => void attempt(restoreView(queryClient, deleted), undefined)}
            >
              {say('undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
