import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Notice } from '@/components/notice';
import { dropCsrfToken } from '@/lib/csrf';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';
import { sessionQuery } from '@/lib/session';
import { RecoveryCodes } from './recovery-codes';
import { removeSecondFactor, renewRecoveryCodes, secondFactorQuery } from './second-factor.api';
import { BothFactorsForm, EnrolmentForms } from './second-factor-forms';

const { say } = words({
  explain: {
    vi: 'Ngoài mật khẩu, đăng nhập hỏi thêm mã 6 chữ số do ứng dụng trên điện thoại của bạn tạo ra.',
    en: 'Besides the password, signing in asks for 6 digits that an app on your phone makes.',
  },
  required: {
    vi: 'Hệ thống này yêu cầu cán bộ bật xác thực hai bước. Bật xong bạn mới làm việc được.',
    en: 'This system requires it of officers. You can work once it is on.',
  },
  on: { vi: 'Đã bật từ {at}', en: 'On since {at}' },
  left: { vi: 'Còn {count} mã khôi phục chưa dùng.', en: '{count} recovery codes are left.' },
  off: { vi: 'Chưa bật.', en: 'It is off.' },
  begin: { vi: 'Bật xác thực hai bước', en: 'Turn it on' },
  renew: { vi: 'Tạo mã khôi phục mới', en: 'Make new recovery codes' },
  renewed: { vi: 'Các mã khôi phục cũ không dùng được nữa.', en: 'The old recovery codes no longer work.' },
  remove: { vi: 'Tắt xác thực hai bước', en: 'Turn it off' },
  removed: { vi: 'Chỉ còn mật khẩu bảo vệ tài khoản của bạn.', en: 'Only the password protects your account then.' },
});

type Doing = 'nothing' | 'enrolling' | 'renewing' | 'removing';

/** A code beside the password: turned on, renewed and turned off by the person alone. */
export function SecondFactorSection() {
  const { data: factor } = useSuspenseQuery(secondFactorQuery);
  const queryClient = useQueryClient();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [codes, setCodes] = useState<readonly string[]>();
  const done = async (given?: readonly string[]) => {
    dropCsrfToken(); // the session goes on under a new cookie
    setCodes(given);
    setDoing('nothing');
    await Promise.all([queryClient.invalidateQueries(secondFactorQuery), queryClient.invalidateQueries(sessionQuery)]);
  };

  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />;
  if (doing === 'enrolling') return <EnrolmentForms onDone={done} onBack={() => setDoing('nothing')} />;
  if (doing === 'renewing')
    return (
      <BothFactorsForm
        act={say('renew')}
        consequence={say('renewed')}
        send={renewRecoveryCodes}
        onDone={({ recoveryCodes }) => done(recoveryCodes)}
        onBack={() => setDoing('nothing')}
      />
    );
  if (doing === 'removing')
    return (
      <BothFactorsForm
        act={say('remove')}
        consequence={say('removed')}
        send={removeSecondFactor}
        onDone={() => done()}
        onBack={() => setDoing('nothing')}
      />
    );

  return (
    <>
      <p>{say('explain')}</p>
      {factor.isRequired && !factor.isOn && <Notice tone="warn" text={say('required')} />}
      <p role="status" className="font-semibold">
        {factor.isOn ? say('on', { at: factor.confirmedAt ? formatInstant(factor.confirmedAt) : '' }) : say('off')}
      </p>
      {factor.isOn && <p>{say('left', { count: String(factor.recoveryCodesLeft ?? 0) })}</p>}
      <div className="flex flex-wrap gap-3">
        {factor.isOn ? (
          <>
            <button type="button" className="button button-quiet" onClick={() => setDoing('renewing')}>
              {say('renew')}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setDoing('removing')}>
              {say('remove')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-main" onClick={() => setDoing('enrolling')}>
            {say('begin')}
          </button>
        )}
      </div>
    </>
  );
}
