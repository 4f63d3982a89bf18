import { useQuery } from '@tanstack/react-query';

import { Failure } from '@/components/failure';
import { words } from '@/lib/i18n';

import { changesQuery } from './following.api';

const { say } = words({
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  none: { vi: 'Không có nội dung nào thay đổi.', en: 'Nothing was changed.' },
  criterion: {
    vi: 'Tiêu chí {code}: từ {before} thành {after} điểm',
    en: 'Criterion {code}: from {before} to {after} points',
  },
  reason: { vi: 'Tiêu chí {code}: sửa giải trình', en: 'Criterion {code}: reason changed' },
  added: { vi: 'Thêm giấy tờ: {title}', en: 'Paper added: {title}' },
  removed: { vi: 'Bỏ giấy tờ: {title}', en: 'Paper taken out: {title}' },
  replaced: { vi: 'Thay bản mới hoặc đổi tiêu chí: {title}', en: 'Newer file or other criteria: {title}' },
  businessResults: { vi: 'Sửa kết quả sản xuất, kinh doanh', en: 'Business results changed' },
  plan: { vi: 'Sửa phương án sắp tới', en: 'The plan ahead changed' },
  whatChanged: { vi: 'Sửa phần những thay đổi', en: 'What has changed was rewritten' },
  samples: { vi: 'Số mẫu: từ {before} thành {after}', en: 'Samples: from {before} to {after}' },
});

const TEXTS = ['businessResults', 'plan', 'whatChanged'] as const;

/** What a submission changed since the one before. */
export function Changes({ id, number }: { id: string; number: number }) {
  const { data: changes, error, refetch } = useQuery(changesQuery(id, number));
  if (error) return <Failure error={error} onRetry={refetch} />;
  if (!changes) return <p role="status">{say('loading')}</p>;

  const lines = [
    ...changes.choices.map(({ criterion: code, before, after }) =>
      before?.option === after?.option
        ? say('reason', { code })
        : say('criterion', { code, before: String(before?.points ?? '–'), after: String(after?.points ?? '–') }),
    ),
    ...changes.papers.map(({ title, before, after }) =>
      say(!before ? 'added' : after ? 'replaced' : 'removed', { title }),
    ),
    ...TEXTS.filter((text) => changes[text]).map((text) => say(text)),
    ...(changes.samples
      ? [say('samples', { before: String(changes.samples.before), after: String(changes.samples.after) })]
      : []),
  ];
  if (lines.length === 0) return <p>{say('none')}</p>;
  return (
    <ul className="list-disc space-y-1 pl-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
