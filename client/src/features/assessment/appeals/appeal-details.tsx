import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { AnswerForm } from './answer-form';
import { AppealStanding } from './appeal-standing';
import { appealedQuery, appealPaperQuery, appealQuery } from './appeals.api';

const { say } = words({
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  standing: { vi: 'Tình trạng', en: 'Where it stands' },
  lodged: { vi: 'Gửi lúc', en: 'Lodged at' },
  until: { vi: 'Hạn đề nghị', en: 'Appeals were open until' },
  grounds: { vi: 'Lý do của chủ thể', en: 'What the producer says' },
  papers: { vi: 'Giấy tờ kèm theo', en: 'Papers handed in' },
  paper: { vi: 'Tải giấy tờ số {number}', en: 'Download paper {number}' },
  named: { vi: 'Tải {title} (phiên bản {version})', en: 'Download {title} (version {version})' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answered: { vi: 'Trả lời lúc', en: 'Answered at' },
});

interface AppealDetailsProps {
  id: string;
  user: string;
  /** Whether this person gives the answer. */
  answers: boolean;
}

/** One appeal: what the producer says, with which papers, and the answer or the way to give it. */
export function AppealDetails({ id, user, answers }: AppealDetailsProps) {
  const { data } = useSuspenseQuery(appealQuery(id));
  const appeal = data.data;
  const { data: dossier } = useQuery(appealedQuery(appeal.dossierId));

  return (
    <div className="space-y-6">
      <section className="card">
        <dl className="facts">
          <dt>{say('dossier')}</dt>
          <dd>
            <Link to="/ho-so/$dossier" params={{ dossier: appeal.dossierId }} className="link inline-block min-h-6">
              {dossier?.productName ?? say('dossier')}
            </Link>
          </dd>
          {dossier && (
            <>
              <dt>{say('producer')}</dt>
              <dd>{dossier.producerName}</dd>
            </>
          )}
          <dt>{say('standing')}</dt>
          <dd>
            <AppealStanding appeal={appeal} />
          </dd>
          <dt>{say('lodged')}</dt>
          <dd>{formatInstant(appeal.lodgedAt)}</dd>
          <dt>{say('until')}</dt>
          <dd>{formatDate(appeal.openUntil)}</dd>
          <dt>{say('grounds')}</dt>
          <dd className="whitespace-pre-line">{appeal.grounds}</dd>
          {appeal.papers.length > 0 && (
            <>
              <dt>{say('papers')}</dt>
              <dd>
                <ul className="space-y-1">
                  {appeal.papers.map(({ evidenceId, version }, at) => (
                    <li key={evidenceId}>
                      <Paper id={evidenceId} version={version} number={at + 1} />
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          {appeal.answeredAt && (
            <>
              <dt>{say('answer')}</dt>
              <dd className="whitespace-pre-line">{appeal.answerReason}</dd>
              <dt>{say('answered')}</dt>
              <dd>{formatInstant(appeal.answeredAt)}</dd>
            </>
          )}
        </dl>
      </section>
      {answers && !appeal.answeredAt && <AnswerForm appeal={id} version={data.version} user={user} />}
    </div>
  );
}

function Paper({ id, version, number }: { id: string; version: number; number: number }) {
  const { data: paper } = useQuery(appealPaperQuery(id));

  return (
    <a href={`/api/v1/evidence/${id}/versions/${version}/content`} download className="link inline-block min-h-6">
      {paper
        ? say('named', { title: paper.title, version: String(version) })
        : say('paper', { number: String(number) })}
    </a>
  );
}
