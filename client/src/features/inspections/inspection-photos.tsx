import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { FileUploader } from '@/components/forms/file-uploader';
import { inTurn } from '@/components/forms/uploads';
import { words } from '@/lib/i18n';

import { addPhoto, type Inspection, PHOTO_LIMITS, photoOf } from './inspections.api';

const { say } = words({
  photos: { vi: 'Ảnh', en: 'Photos' },
  none: { vi: 'Chưa có ảnh nào.', en: 'No photo yet.' },
  one: { vi: 'Tải ảnh {number}', en: 'Download photo {number}' },
  add: { vi: 'Thêm ảnh', en: 'Add photos' },
  hint: {
    vi: 'Ảnh được gửi ngay khi chọn và không xóa được; chủ thể cũng xem được. Tránh chụp rõ mặt người.',
    en: 'A photo is sent as soon as it is chosen and stays; the producer sees it too. Avoid faces of people.',
  },
  full: { vi: 'Cuộc kiểm tra đã có đủ {count} ảnh.', en: 'The inspection has its {count} photos.' },
});

interface InspectionPhotosProps {
  inspection: Inspection;
  /** Whether this person inspects; what is over takes no photos from anybody. */
  mayAdd?: boolean;
}

/** What was seen there. */
export function InspectionPhotos({ inspection: { id, photos, state }, mayAdd = false }: InspectionPhotosProps) {
  const isOver = state === 'concluded' || state === 'cancelled';
  const isOpen = mayAdd && !isOver;
  if (photos === 0 && !isOpen) return null;

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('photos')}</h2>
      {photos > 0 ? <Gallery id={id} count={photos} /> : <p className="text-soft">{say('none')}</p>}
      {isOpen && <AddPhotos id={id} count={photos} />}
    </section>
  );
}

const Gallery = ({ id, count }: { id: string; count: number }) => (
  <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-4">
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a photo is known by its number
      <li key={at}>
        <Photo address={photoOf(id, at + 1)} number={at + 1} />
      </li>
    ))}
  </ul>
);

/** Some browsers do not show every kind of picture: the words and the file are there all the same. */
function Photo({ address, number }: { address: string; number: number }) {
  const [isShown, setShown] = useState(true);

  return (
    <a href={address} download className="card block overflow-hidden">
      <span className="block aspect-4/3 bg-tint">
        {isShown && (
          <img
            src={address}
            alt=""
            loading="lazy"
            onError={() => setShown(false)}
            className="h-full w-full object-cover"
          />
        )}
      </span>
      <span className="link block px-3 py-2">{say('one', { number: String(number) })}</span>
    </a>
  );
}

function AddPhotos({ id, count }: { id: string; count: number }) {
  const queryClient = useQueryClient();
  const [send] = useState(() => inTurn(addPhoto(id)));
  const [room] = useState(PHOTO_LIMITS.maxFiles - count); // the uploader counts what it has sent itself
  if (room <= 0) return <p className="text-soft">{say('full', { count: String(PHOTO_LIMITS.maxFiles) })}</p>;

  return (
    <FileUploader
      {...PHOTO_LIMITS}
      maxFiles={room}
      label={say('add')}
      hint={say('hint')}
      send={send}
      onDone={() => void queryClient.invalidateQueries({ queryKey: ['inspections'] })}
    />
  );
}
