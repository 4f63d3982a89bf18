import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { CertificateTemplates } from '@/features/catalogue/regulations/certificate-templates';
import { RegulationDetails } from '@/features/catalogue/regulations/regulation-details';
import { regulationQuery } from '@/features/catalogue/regulations/regulations.api';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Văn bản {code}', en: 'Regulation {code}' },
  wording: { vi: 'Lời văn chính thức của tiêu chí', en: 'Official words of criteria' },
  list: { vi: 'Văn bản quy định', en: 'Regulations' },
});

const route = getRouteApi('/work/van-ban/$code');

export function RegulationPage() {
  const { code } = route.useParams();
  return (
    <PageFrame
      title={say('title', { code })}
      subject={code}
      above={[
        <Link key="list" to="/van-ban" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Shown code={code} />
    </PageFrame>
  );
}

function Shown({ code }: { code: string }) {
  const { data: regulation } = useSuspenseQuery(regulationQuery(code));
  return (
    <>
      <Link to="/van-ban/$code/loi-van" params={{ code }} className="button button-quiet">
        {say('wording')}
      </Link>
      <RegulationDetails regulation={regulation} />
      <CertificateTemplates code={code} />
    </>
  );
}
