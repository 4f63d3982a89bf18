import { Camera, Upload } from 'lucide-react';
import { useId, useState } from 'react';

import { formatBytes } from '@/lib/format';
import { inLanguage, type Texts, useChosenLanguage, words } from '@/lib/i18n';
import { downscale } from '@/lib/images';

import { FieldNotes } from './field';
import { SendingFile } from './sending-file';
import { type FileLimits, faultOf, type SendFile, TOO_MANY, TWICE, useUploads } from './uploads';

const { say } = words({
  choose: { vi: 'Chọn tệp', en: 'Choose files' },
  camera: { vi: 'Chụp ảnh', en: 'Take a picture' },
  limits: { vi: '{types}. Mỗi tệp tối đa {size}.', en: '{types}. At most {size} each.' },
  smaller: {
    vi: 'Thu nhỏ ảnh trước khi gửi (khuyên dùng khi mạng yếu)',
    en: 'Make pictures smaller first (good on a slow network)',
  },
  files: { vi: 'Tệp đang gửi', en: 'Files on their way' },
  of: { vi: '{name}: {fault}', en: '{name}: {fault}' },
});

interface FileUploaderProps<R> extends FileLimits {
  label: string;
  hint?: string;
  /** The types in words: "PDF, JPEG, PNG". */
  types: string;
  send: SendFile<R>;
  onDone: (result: R, file: File) => void;
}

/** Files from the device or its camera, sent as soon as they are chosen. */
export function FileUploader<R>({ label, hint, types, send, onDone, ...limits }: FileUploaderProps<R>) {
  const id = useId();
  const language = useChosenLanguage();
  const [isSmaller, setSmaller] = useState(true);
  const [faults, setFaults] = useState<readonly { name: string; fault: Texts }[]>([]);
  const uploads = useUploads(send, onDone);

  async function take(files: readonly File[]) {
    const left = limits.maxFiles - uploads.list.filter(({ state }) => state !== 'stopped').length;
    const refused: { name: string; fault: Texts }[] = [];
    for (const [index, file] of files.entries()) {
      const fit = isSmaller && file.type.startsWith('image/') ? await downscale(file) : file;
      const fault = index >= left ? TOO_MANY : uploads.isAmong(fit) ? TWICE : faultOf(fit, limits);
      if (fault) refused.push({ name: file.name, fault });
      else uploads.add(fit);
    }
    setFaults(refused);
  }

  const described = say('limits', { types, size: formatBytes(limits.maxBytes, language) });

  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{label}</legend>
      <FieldNotes id={id} hint={[hint, described].filter(Boolean).join(' ')} error={undefined} />
      <div className="flex flex-wrap gap-3">
        <Picker text={say('choose')} sign={Upload} describedBy={`${id}-hint`} limits={limits} onPick={take} />
        {limits.accept.some((each) => each.startsWith('image/')) && (
          <Picker
            text={say('camera')}
            sign={Camera}
            describedBy={`${id}-hint`}
            limits={limits}
            onPick={take}
            isCamera
          />
        )}
      </div>
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={isSmaller}
          onChange={({ target }) => setSmaller(target.checked)}
          className="size-5 shrink-0 accent-brand"
        />
        {say('smaller')}
      </label>
      {faults.length > 0 && (
        <ul role="alert" className="space-y-1 font-semibold text-bad">
          {faults.map(({ name, fault }) => (
            <li key={name}>{say('of', { name, fault: inLanguage(fault) })}</li>
          ))}
        </ul>
      )}
      {uploads.list.length > 0 && (
        <ul aria-label={say('files')} className="space-y-2">
          {uploads.list.map((entry) => (
            <SendingFile
              key={entry.id}
              entry={entry}
              onStop={() => uploads.stop(entry.id)}
              onRetry={() => uploads.retry(entry)}
              onForget={() => uploads.forget(entry.id)}
            />
          ))}
        </ul>
      )}
    </fieldset>
  );
}

interface PickerProps {
  text: string;
  sign: typeof Upload;
  describedBy: string;
  limits: FileLimits;
  isCamera?: boolean;
  onPick: (files: readonly File[]) => void;
}

/** The file input itself lies over its button: it stays reachable for keyboards and screen readers. */
function Picker({ text, sign: Sign, describedBy, limits, isCamera = false, onPick }: PickerProps) {
  return (
    <label className="button button-quiet relative has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <Sign aria-hidden="true" className="size-5" />
      {text}
      <input
        type="file"
        aria-describedby={describedBy}
        accept={isCamera ? 'image/*' : limits.accept.join(',')}
        capture={isCamera ? 'environment' : undefined}
        multiple={!isCamera && limits.maxFiles > 1}
        onChange={({ target }) => {
          onPick(Array.from(target.files ?? []));
          target.value = ''; // the same file may be chosen again after it was put right
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  );
}
