import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { criteriaOf } from '@/components/criteria/criteria-set';
import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { ErrorSummary } from '@/components/forms/error-summary';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { words } from '@/lib/i18n';

import { dossierQuery } from '../filing/dossiers.api';
import { AttachedPaper } from './attached-paper';
import type { EvidenceKind } from './evidence-kind';
import { type ChangeOfPapers, changePapers, citedQuery, citing, evidencesQuery, regulationQuery } from './papers.api';
import { StoredPaper } from './stored-paper';
import { UploadPaper } from './upload-paper';

const { say } = words({
  here: { vi: 'Đang có trong hồ sơ này', en: 'In this dossier' },
  nothing: { vi: 'Chưa có giấy tờ loại này trong hồ sơ.', en: 'The dossier has no paper of this kind.' },
  stored: { vi: 'Dùng lại giấy tờ đã lưu', en: 'Use a stored paper again' },
  none: { vi: 'Chưa lưu giấy tờ nào thuộc loại này', en: 'No paper of this kind is stored' },
  add: { vi: 'Thêm giấy tờ mới', en: 'Add a new paper' },
});

/** One kind of paper: what goes with the dossier, what is stored and may be used again, and a new one. */
export function PapersOfKind({ id, kind }: { id: string; kind: EvidenceKind }) {
  const queryClient = useQueryClient();
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));
  const { data: cited } = useSuspenseQuery(citedQuery(id));
  const { data: regulation } = useSuspenseQuery(regulationQuery(dossier.data.regulation));
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.data.criteriaSet));
  const change = useMutation({
    mutationFn: (how: ChangeOfPapers) => changePapers(queryClient, id, how),
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
          <AttachedPaper
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
                <StoredPaper
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
