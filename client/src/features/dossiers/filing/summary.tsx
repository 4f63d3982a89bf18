import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { chosenFrom, criteriaOf, progressOf } from '@/components/criteria/criteria-set';
import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { sayKind } from '../following/dossier-state';
import { sayEvidenceKind } from '../papers/evidence-kind';
import { citedQuery } from '../papers/papers.api';
import { ValidityNote } from '../papers/validity';
import { type Dossier, selfAssessmentQuery } from './dossiers.api';

const { say } = words({
  who: { vi: 'Chủ thể và sản phẩm', en: 'Producer and product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  kind: { vi: 'Loại hồ sơ', en: 'Kind' },
  place: { vi: 'Nộp tại', en: 'Filed in' },
  contents: { vi: 'Nội dung', en: 'Contents' },
  results: { vi: 'Kết quả sản xuất, kinh doanh', en: 'Business results' },
  plan: { vi: 'Phương án sắp tới', en: 'The plan ahead' },
  changed: { vi: 'Những thay đổi so với lần trước', en: 'What has changed' },
  samples: { vi: 'Số mẫu sản phẩm', en: 'Samples' },
  nothing: { vi: '(để trống)', en: '(empty)' },
  self: { vi: 'Tự đánh giá', en: 'Self-assessment' },
  total: {
    vi: '{points}/100 điểm, {answered}/{all} tiêu chí',
    en: '{points} of 100 points, {answered} of {all} criteria',
  },
  show: { vi: 'Xem từng tiêu chí', en: 'Show each criterion' },
  none: { vi: 'Chưa chọn', en: 'Not picked' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  noPapers: { vi: 'Chưa có giấy tờ nào.', en: 'No paper yet.' },
  edit: { vi: 'Sửa', en: 'Change' },
  editOf: { vi: 'Sửa: {part}', en: 'Change: {part}' },
});

/** Everything that goes out, to be looked at once more; each part leads to where it is changed. */
export function Summary({ dossier }: { dossier: Dossier }) {
  const { id, productId, kind } = dossier;
  const toProduct = (label: string) => (
    <Link to="/san-pham-cua-toi/$product" params={{ product: productId }} aria-label={label} className="link">
      {say('edit')}
    </Link>
  );

  return (
    <div className="space-y-5">
      <Part title={say('who')} edit={toProduct}>
        <dl className="facts">
          <Fact name={say('producer')}>{dossier.producerName}</Fact>
          <Fact name={say('product')}>{dossier.productName}</Fact>
          <Fact name={say('kind')}>{sayKind(kind)}</Fact>
          <Fact name={say('place')}>{dossier.unitName}</Fact>
        </dl>
      </Part>
      <Part
        title={say('contents')}
        edit={(label) => (
          <Link to="/ho-so-cua-toi/$dossier/noi-dung" params={{ dossier: id }} aria-label={label} className="link">
            {say('edit')}
          </Link>
        )}
      >
        <dl className="facts">
          <Fact name={say('results')}>{dossier.businessResults}</Fact>
          <Fact name={say('plan')}>{dossier.plan}</Fact>
          {kind !== 'first' && <Fact name={say('changed')}>{dossier.whatChanged}</Fact>}
          <Fact name={say('samples')}>{String(dossier.samples)}</Fact>
        </dl>
      </Part>
      <Part
        title={say('self')}
        edit={(label) => (
          <Link to="/ho-so-cua-toi/$dossier/tu-danh-gia" params={{ dossier: id }} aria-label={label} className="link">
            {say('edit')}
          </Link>
        )}
      >
        <SelfAssessment dossier={dossier} />
      </Part>
      <Part
        title={say('papers')}
        edit={(label) => (
          <Link to="/ho-so-cua-toi/$dossier/giay-to" params={{ dossier: id }} aria-label={label} className="link">
            {say('edit')}
          </Link>
        )}
      >
        <Papers dossier={id} />
      </Part>
    </div>
  );
}

interface PartProps {
  title: string;
  edit: (label: string) => ReactNode;
  children: ReactNode;
}

function Part({ title, edit, children }: PartProps) {
  return (
    <section className="card">
      <div className="flex items-center justify-between gap-4 border-line border-b px-5 py-3">
        <h2 className="text-lg">{title}</h2>
        {edit(say('editOf', { part: title }))}
      </div>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="whitespace-pre-line">{children || <span className="text-soft">{say('nothing')}</span>}</dd>
    </>
  );
}

function SelfAssessment({ dossier }: { dossier: Dossier }) {
  const language = useChosenLanguage();
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.criteriaSet));
  const { data: stored } = useSuspenseQuery(selfAssessmentQuery(dossier.id));
  const chosen = chosenFrom(stored.data.choices);
  const { answered, criteria } = progressOf(set.parts, chosen);
  const points = formatPoints(stored.data.total, language);

  return (
    <div className="space-y-2 px-5 py-4">
      <p className="font-semibold">{say('total', { points, answered: String(answered), all: String(criteria) })}</p>
      <details>
        <summary className="min-h-8 cursor-pointer text-soft">{say('show')}</summary>
        <dl className="facts -mx-5">
          {criteriaOf(set.parts).map(({ code, label, options }) => {
            const option = options.find(({ index }) => index === chosen[code]);
            const name = `${code}. ${inLanguage(label)}`;
            return (
              <Fact key={code} name={name}>
                {option ? `${inLanguage(option.label)} (${formatPoints(option.points, language)})` : say('none')}
              </Fact>
            );
          })}
        </dl>
      </details>
    </div>
  );
}

function Papers({ dossier }: { dossier: string }) {
  const { papers } = useSuspenseQuery(citedQuery(dossier)).data.data;

  return (
    <ul className="space-y-2 px-5 py-4">
      {papers.length === 0 && <li className="text-soft">{say('noPapers')}</li>}
      {papers.map(({ evidenceId, kind, title, expiresOn }) => (
        <li key={evidenceId}>
          <span className="font-semibold">{title}</span>
          <span className="block text-soft text-sm">{sayEvidenceKind(kind)}</span>
          <span className="block text-sm">
            <ValidityNote expiresOn={expiresOn} />
          </span>
        </li>
      ))}
    </ul>
  );
}
