import { useState } from 'react';
import { type Column, DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { Notice } from '@/components/notice';
import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type ApiClient, type Credential, drawApiKey, drawSecret, endCredential } from './api-clients.api';
import { daysFrom, isLive, Lifetime, Overlap } from './overlap';

const { say } = words({
  title: { vi: 'Khóa của hệ thống', en: 'Secrets and keys' },
  none: { vi: 'Chưa có khóa nào', en: 'No secret or key yet' },
  kind: { vi: 'Loại', en: 'Kind' },
  secret: { vi: 'Khóa bí mật', en: 'Secret' },
  public_key: { vi: 'Khóa công khai', en: 'Public key' },
  api_key: { vi: 'Khóa API (chỉ đọc)', en: 'API key (only reads)' },
  issued: { vi: 'Tạo lúc', en: 'Added' },
  ends: { vi: 'Hết hiệu lực', en: 'Ends' },
  open: { vi: 'Chưa định', en: 'Not set' },
  act: { vi: 'Thao tác', en: 'Act' },
  end: { vi: 'Hủy khóa này', en: 'End it now' },
  stops: {
    vi: 'Hệ thống nào còn dùng khóa này sẽ không truy cập được nữa, kể từ bây giờ.',
    en: 'Whatever still uses it is shut out, from now on.',
  },
  draw: { vi: 'Tạo khóa bí mật', en: 'Draw a secret' },
  drawApiKey: { vi: 'Tạo khóa API', en: 'Draw an API key' },
  onlyReads: {
    vi: 'Khóa API gửi thẳng trong mỗi lượt gọi, chỉ đọc được dữ liệu, và hết hiệu lực vào ngày đã chọn.',
    en: 'An API key is sent with each call as it is. It only reads, and it ends on the day that you choose.',
  },
  once: { vi: 'Khóa mới – chỉ hiện một lần', en: 'The new one – shown this once' },
  shown: {
    vi: 'Khóa chỉ hiện một lần. Trao cho đơn vị kỹ thuật bằng cách an toàn; máy chủ không giữ lại.',
    en: 'It is shown this once. Hand it over by a safe way; the server does not keep it.',
  },
});

interface CredentialsProps {
  client: ApiClient;
  version: string;
  /** Whether this person draws and ends them, or only looks. */
  isOwner: boolean;
  onChanged: () => Promise<unknown>;
}

type Asked = { kind: 'draw' } | { kind: 'drawApiKey' } | { kind: 'end'; credential: Credential };

/** By what a system proves itself: at most two at a time, so that one can take the other's place. */
export function Credentials({ client, version, isOwner, onChanged }: CredentialsProps) {
  const [asked, setAsked] = useState<Asked>();
  const [secret, setSecret] = useState<string>();
  const [days, setDays] = useState('7');
  const [lifetime, setLifetime] = useState('90');
  const hasFormer = client.credentials.some((one) => one.kind !== 'api_key' && isLive(one));
  const onBack = () => setAsked(undefined);
  const settle = async () => {
    await onChanged();
    onBack();
  };

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      {secret && (
        <Notice tone="warn" text={say('once')}>
          <p>{say('shown')}</p>
          <code className="block select-all break-all rounded-lg bg-surface p-3 text-ink">{secret}</code>
        </Notice>
      )}
      <CredentialTable
        credentials={client.credentials}
        onEnd={isOwner ? (credential) => setAsked({ kind: 'end', credential }) : undefined}
      />
      {isOwner && client.state === 'approved' && (
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button button-main" onClick={() => setAsked({ kind: 'draw' })}>
            {say('draw')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setAsked({ kind: 'drawApiKey' })}>
            {say('drawApiKey')}
          </button>
        </div>
      )}
      {asked?.kind === 'draw' && (
        <ConfirmDialog
          title={say('draw')}
          consequences={[say('shown')]}
          act={say('draw')}
          onBack={onBack}
          onConfirm={async () => {
            const drawn = await drawSecret(client.id, hasFormer ? daysFrom(new Date(), days) : undefined, version);
            setSecret(drawn.secret);
            await settle();
          }}
        >
          {hasFormer && <Overlap days={days} onChange={setDays} />}
        </ConfirmDialog>
      )}
      {asked?.kind === 'drawApiKey' && (
        <ConfirmDialog
          title={say('drawApiKey')}
          consequences={[say('onlyReads'), say('shown')]}
          act={say('drawApiKey')}
          onBack={onBack}
          onConfirm={async () => {
            const drawn = await drawApiKey(client.id, daysFrom(new Date(), lifetime), version);
            setSecret(drawn.apiKey);
            await settle();
          }}
        >
          <Lifetime days={lifetime} onChange={setLifetime} />
        </ConfirmDialog>
      )}
      {asked?.kind === 'end' && (
        <ConfirmDialog
          title={say('end')}
          consequences={[say('stops')]}
          act={say('end')}
          isGrave
          onBack={onBack}
          onConfirm={async () => {
            await endCredential(client.id, asked.credential.number, version);
            await settle();
          }}
        />
      )}
    </section>
  );
}

interface CredentialTableProps {
  credentials: readonly Credential[];
  onEnd?: (credential: Credential) => void;
}

function CredentialTable({ credentials, onEnd }: CredentialTableProps) {
  if (credentials.length === 0) return <EmptyState text={say('none')} />;

  const columns: Column<Credential>[] = [
    {
      key: 'kind',
      head: say('kind'),
      cell: ({ kind, hint, keyId }) => (
        <>
          {say(kind)} <code className="block break-all text-sm">{hint ? `${hint}…` : keyId}</code>
        </>
      ),
    },
    { key: 'issued', head: say('issued'), cell: ({ issuedAt }) => formatInstant(issuedAt) },
    { key: 'ends', head: say('ends'), cell: ({ endsAt }) => (endsAt ? formatInstant(endsAt) : say('open')) },
  ];
  if (onEnd)
    columns.push({
      key: 'act',
      head: say('act'),
      cell: (credential) =>
        isLive(credential) && (
          <button type="button" className="button button-quiet" onClick={() => onEnd(credential)}>
            {say('end')}
          </button>
        ),
    });

  return (
    <DataTable caption={say('title')} columns={columns} rows={credentials} keyOf={({ number }) => String(number)} />
  );
}
