import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { StarNavigator } from '@/components/criteria/star-navigator';
import { EmptyState } from '@/components/lists/empty-state';
import { Notice, type Tone } from '@/components/notice';
import { StarRating } from '@/components/star-rating';
import { formatInstant, formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { type Feedback, feedbackQuery } from './following.api';

const { say } = words({
  none: { vi: 'Chưa có kết quả', en: 'No result yet' },
  wait: {
    vi: 'Kết quả và góp ý theo từng tiêu chí hiện ở đây khi Hội đồng đã chấm xong.',
    en: 'The result, with advice on each criterion, appears here once the council has finished.',
  },
  again: {
    vi: 'Sản phẩm đang được đánh giá lại; kết quả dưới đây không còn giá trị.',
    en: 'The product is being assessed again; what stands below no longer counts.',
  },
  at: { vi: 'Phiên chấm kết thúc lúc {at}', en: 'The session was closed at {at}' },
  mean: { vi: 'Điểm trung bình: {mean}/100', en: 'Mean: {mean} of 100' },
  ended: { vi: 'Lý do: {reason} (văn bản {paper})', en: 'Because: {reason} (paper {paper})' },
  criteria: { vi: 'Từng tiêu chí', en: 'Criterion by criterion' },
  points: { vi: '{points}/{max} điểm', en: '{points} of {max} points' },
  reached: { vi: 'Đạt mức: {level}', en: 'Level reached: {level}' },
  above: { vi: 'Để lên {points} điểm: {level}', en: 'For {points} points: {level}' },
  missed: { vi: 'Chưa đạt mức tối thiểu cho {star} sao', en: 'Minimum for {star} stars not reached' },
  reason: { vi: 'Hội đồng ghi: {reason}', en: 'The council notes: {reason}' },
});

const outcomes = words<Feedback['outcome']>({
  recognised: { vi: 'Đạt hạng sao để được công nhận', en: 'Ranked to be recognised' },
  not_recognised: { vi: 'Chưa đạt mức được công nhận', en: 'Not ranked high enough to be recognised' },
  pending_central: { vi: 'Đủ điểm để trung ương xét', en: 'To be assessed by the central level' },
  stopped: { vi: 'Dừng đánh giá', en: 'The assessment was stopped' },
  rejected: { vi: 'Hồ sơ bị loại', en: 'The dossier was rejected' },
  returned_by_centre: { vi: 'Trung ương chuyển lại tỉnh', en: 'Sent back to the province by the centre' },
});

const TONES: Record<Feedback['outcome'], Tone> = {
  recognised: 'good',
  pending_central: 'good',
  not_recognised: 'warn',
  returned_by_centre: 'warn',
  stopped: 'bad',
  rejected: 'bad',
};

interface FeedbackViewProps {
  id: string;
  criteriaSet: string;
  /** What can be done about the result. */
  children?: (feedback: Feedback) => ReactNode;
}

/** What the council came to, and what would have lifted each criterion. */
export function FeedbackView({ id, criteriaSet, children }: FeedbackViewProps) {
  const language = useChosenLanguage();
  const { data: feedback } = useSuspenseQuery(feedbackQuery(id));
  const { data: set } = useSuspenseQuery(criteriaSetQuery(criteriaSet));
  if (!feedback) return <EmptyState text={say('none')}>{say('wait')}</EmptyState>;

  const { outcome, star, mean, reachedAt, endedBy, nextStar, criteria, isUnderReexamination } = feedback;
  return (
    <div className="space-y-6">
      {isUnderReexamination && <Notice tone="warn" text={say('again')} />}
      <Notice tone={TONES[outcome]} text={outcomes.say(outcome)}>
        {star && <StarRating star={star} large />}
        {mean !== undefined && <p>{say('mean', { mean: formatPoints(mean, language) })}</p>}
        {endedBy && <p>{say('ended', { reason: endedBy.reason, paper: endedBy.paper })}</p>}
        <p className="text-sm">{say('at', { at: formatInstant(reachedAt) })}</p>
      </Notice>
      {children?.(feedback)}
      {nextStar && <StarNavigator set={set} next={nextStar} isOpen />}
      {criteria.length > 0 && (
        <section className="space-y-3">
          <h2 className="text-xl">{say('criteria')}</h2>
          <ul className="space-y-3">
            {criteria.map((criterion) => (
              <CriterionNote key={criterion.criterion} {...criterion} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function CriterionNote(props: Feedback['criteria'][number]) {
  const { criterion, label, points, max, reached, above, unmetMinima, reason } = props;
  const language = useChosenLanguage();
  const show = (value: number) => formatPoints(value, language);

  return (
    <li className="card space-y-1 p-4 sm:p-5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">
          {criterion}. {inLanguage(label)}
        </span>
        <span>{say('points', { points: show(points), max: show(max) })}</span>
      </p>
      {reached && <p>{say('reached', { level: inLanguage(reached.label) })}</p>}
      {above && (
        <p className="text-soft">{say('above', { points: show(above.points), level: inLanguage(above.label) })}</p>
      )}
      {unmetMinima.map(({ star }) => (
        <p key={star} className="font-semibold text-warn">
          {say('missed', { star: String(star) })}
        </p>
      ))}
      {reason && (
        <blockquote className="whitespace-pre-line border-line border-l-4 pl-3">{say('reason', { reason })}</blockquote>
      )}
    </li>
  );
}
