import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { criteriaOf } from '@/components/criteria/criteria-set';
import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { CheckboxGroup } from '@/components/forms/choices';
import { ErrorSummary } from '@/components/forms/error-summary';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { FileViewer } from '@/components/steps/file-viewer';
import { inLanguage, words } from '@/lib/i18n';

import { type Dossier, dossierQuery } from '../filing/dossiers.api';
import type { EvidenceKind } from './evidence-kind';
import {
  type AttachedPaper,
  changePapers,
  citedFrom,
  citedQuery,
  citing,
  type Evidence,
  evidencesQuery,
  fileOf,
  leavingOut,
  regulationQuery,
} from './papers.api';
import { UploadPaper } from './upload-paper';
import { ValidityNote } from './validity';

const { say } = words({
  here: { vi: 'Đang có trong hồ sơ này', en: 'In this dossier' },
  nothing: { vi: 'Chưa có giấy tờ loại này trong hồ sơ.', en: 'The dossier has no paper of this kind.' },
  stored: { vi: 'Dùng lại giấy tờ đã lưu', en: 'Use a stored paper again' },
  none: { vi: 'Chưa lưu giấy tờ nào thuộc loại này', en: 'No paper of this kind is stored' },
  use: { vi: 'Dùng trong hồ sơ này', en: 'Use in this dossier' },
  useOf: { vi: 'Dùng {title} trong hồ sơ này', en: 'Use {title} in this dossier' },
  used: { vi: 'Đang dùng', en: 'In use' },
  newer: { vi: 'Dùng bản mới nhất', en: 'Use the newest file' },
  drop: { vi: 'Bỏ khỏi hồ sơ', en: 'Take out' },
  dropOf: { vi: 'Bỏ {title} khỏi hồ sơ', en: 'Take {title} out of the dossier' },
  add: { vi: 'Thêm giấy tờ mới', en: 'Add a new paper' },
  proves: { vi: 'Chứng minh cho tiêu chí', en: 'Proves the criteria' },
  change: { vi: 'Chứng minh', en: 'Proves' },
  provesChange: { vi: 'Thay đổi so với lần công nhận trước', en: 'What has changed since the last recognition' },
  number: { vi: 'Số {number}', en: 'No. {number}' },
});

/** One kind of paper: what goes with the dossier, what is stored and may be used again, and a new one. */
export function PapersOfKind({ id, kind }: { id: string; kind: EvidenceKind }) {
  const queryClient = useQueryClient();
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));
  const { data: cited } = useSuspenseQuery(citedQuery(id));
  const { data: regulation } = useSuspenseQuery(regulationQuery(dossier.data.regulation));
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.data.criteriaSet));
  const change = useMutation({
    mutationFn: (how: Parameters<typeof changePapers>[2]) => changePapers(queryClient, id, how),
  });

  const known = criteriaOf(set.parts).map(({ code }) => code);
  const usual = regulation.evidenceKinds?.find(({ code }) => code === kind)?.proves ?? [];
  const proves = known.filter((code) => usual.some((each) => code === each || code.startsWith(`${each}.`)));
  const isUpgrade = dossier.data.kind === 'upgrade';
  const use = (evidenceId: string) =>
    change.mutate(citing({ evidenceId, criteria: proves, provesChange: isUpgrade && proves.length === 0 }));
  const papers = cited.data.papers.filter((paper) => paper.kind === kind);

  return (
    <div className="space-y-8">
      <ErrorSummary faults={[]} error={change.error ?? undefined} tries={change.failureCount} />
      <section className="space-y-3">
        <h2 className="text-xl">{say('here')}</h2>
        {papers.length === 0 && <p className="text-soft">{say('nothing')}</p>}
        {papers.map((paper) => (
          <Attached
            key={paper.evidenceId}
            paper={paper}
            dossier={dossier.data}
            proves={proves}
            onChange={change.mutate}
          />
        ))}
      </section>
      <section className="space-y-3">
        <h2 className="text-xl">{say('stored')}</h2>
        <KeysetList
          query={evidencesQuery({ producer: dossier.data.producerId, kind })}
          counted={{ vi: '{count} giấy tờ', en: '{count} papers' }}
          empty={<EmptyState text={say('none')} />}
        >
          {(items) => (
            <ul className="space-y-3">
              {items.map((evidence) => (
                <Stored
                  key={evidence.id}
                  evidence={evidence}
                  attached={papers.find(({ evidenceId }) => evidenceId === evidence.id)}
                  onUse={() => use(evidence.id)}
                />
              ))}
            </ul>
          )}
        </KeysetList>
      </section>
      <section className="card space-y-4 p-5 sm:p-8">
        <h2 className="text-xl">{say('add')}</h2>
        <UploadPaper producer={dossier.data.producerId} kind={kind} onStored={use} />
      </section>
    </div>
  );
}

interface AttachedProps {
  paper: AttachedPaper;
  dossier: Dossier;
  proves: readonly string[];
  onChange: (how: Parameters<typeof changePapers>[2]) => void;
}

function Attached({ paper, dossier, proves, onChange }: AttachedProps) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.criteriaSet));
  const { evidenceId, title, expiresOn, criteria, provesChange } = paper;
  const offered = criteriaOf(set.parts).filter(({ code }) => proves.includes(code) || criteria.includes(code));
  const group = { isOptional: true, error: undefined };

  return (
    <div className="card space-y-3 p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <ValidityNote expiresOn={expiresOn} />
        </p>
        <button
          type="button"
          aria-label={say('dropOf', { title })}
          className="button button-quiet"
          onClick={() => onChange(leavingOut(evidenceId))}
        >
          {say('drop')}
        </button>
      </div>
      {offered.length > 0 && (
        <CheckboxGroup
          {...group}
          id={`proves-${evidenceId}`}
          name={`proves-${evidenceId}`}
          label={say('proves')}
          value={criteria}
          options={offered.map(({ code, label }) => ({ value: code, text: `${code}. ${inLanguage(label)}` }))}
          onChange={(chosen) => onChange(citing({ ...citedFrom(paper), criteria: [...chosen] }))}
        />
      )}
      {dossier.kind === 'upgrade' && (
        <CheckboxGroup
          {...group}
          id={`change-${evidenceId}`}
          name={`change-${evidenceId}`}
          label={say('change')}
          value={provesChange ? ['change'] : []}
          options={[{ value: 'change', text: say('provesChange') }]}
          onChange={(chosen) => onChange(citing({ ...citedFrom(paper), provesChange: chosen.length > 0 }))}
        />
      )}
    </div>
  );
}

interface StoredProps {
  evidence: Evidence;
  attached: AttachedPaper | undefined;
  onUse: () => void;
}

function Stored({ evidence, attached, onUse }: StoredProps) {
  const { id, title, number, issuer, expiresOn, versions } = evidence;
  const latest = versions.at(-1);
  const isOld = attached && latest && attached.version < latest.number;

  return (
    <li className="card space-y-3 p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <span className="block text-soft text-sm">
            {[number && say('number', { number }), issuer].filter(Boolean).join(' · ')}
          </span>
          <ValidityNote expiresOn={expiresOn} />
        </p>
        {attached && !isOld ? (
          <span className="text-good">{say('used')}</span>
        ) : (
          <button type="button" aria-label={say('useOf', { title })} className="button button-quiet" onClick={onUse}>
            {say(isOld ? 'newer' : 'use')}
          </button>
        )}
      </div>
      {latest && (
        <details>
          <summary className="min-h-8 cursor-pointer break-all text-soft text-sm">{latest.fileName}</summary>
          <FileViewer address={fileOf(id, latest.number)} name={latest.fileName} contentType={latest.contentType} />
        </details>
      )}
    </li>
  );
}
