import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { CircleDashed, CircleDot, Lock, TriangleAlert } from 'lucide-react';

import { inLanguage, type Texts, words } from '@/lib/i18n';

import { completenessQuery, type Dossier } from './dossiers.api';
import { FindingList } from './finding-list';
import { meterOf, type Standing, type Task, type TaskState, tasksOf } from './tasks';

const { say } = words({
  title: { vi: 'Việc cần làm trước khi gửi', en: 'What to do before sending' },
  meter: { vi: 'Mức độ đầy đủ của hồ sơ', en: 'How complete the dossier is' },
  parts: { vi: 'Đã xong {done}/{all} phần', en: '{done} of {all} parts done' },
  missing: { vi: 'Còn thiếu {count} mục bắt buộc', en: '{count} required items missing' },
  ready: { vi: 'Đã đủ nội dung bắt buộc, có thể gửi.', en: 'All that is required is there: it can be sent.' },
  unlock: { vi: 'Mở khi các phần trên đã xong', en: 'Opens when the parts above are done' },
});

const standings = words<Standing>({
  done: { vi: 'Xong', en: 'Done' },
  look: { vi: 'Xong, nên xem lại', en: 'Done, worth a look' },
  begun: { vi: 'Đang làm', en: 'Begun' },
  open: { vi: 'Chưa làm', en: 'To do' },
  locked: { vi: 'Chưa mở', en: 'Locked' },
});

const NAMES: Record<Task, Texts> = {
  producer: { vi: 'Thông tin chủ thể', en: 'The producer' },
  product: { vi: 'Thông tin sản phẩm', en: 'The product' },
  description: { vi: 'Kết quả, phương án kinh doanh và mẫu sản phẩm', en: 'Results, plan and samples' },
  selfAssessment: { vi: 'Tự đánh giá theo tiêu chí', en: 'Self-assessment by criteria' },
  evidence: { vi: 'Giấy tờ minh chứng', en: 'Papers as evidence' },
  submission: { vi: 'Kiểm tra lại, cam kết và gửi', en: 'Check, vouch and send' },
};

function placeOf(task: Task, { id, producerId, productId }: Dossier): Pick<LinkProps, 'to' | 'params'> {
  switch (task) {
    case 'producer':
      return { to: '/chu-the-cua-toi/$producer', params: { producer: producerId } };
    case 'product':
      return { to: '/san-pham-cua-toi/$product', params: { product: productId } };
    case 'description':
      return { to: '/ho-so-cua-toi/$dossier/noi-dung', params: { dossier: id } };
    case 'selfAssessment':
      return { to: '/ho-so-cua-toi/$dossier/tu-danh-gia', params: { dossier: id } };
    case 'evidence':
      return { to: '/ho-so-cua-toi/$dossier/giay-to', params: { dossier: id } };
    case 'submission':
      return { to: '/ho-so-cua-toi/$dossier/gui', params: { dossier: id } };
  }
}

/** The parts of a dossier with what is missing in each, and how much of it all is done. The server judges. */
export function TaskList({ dossier }: { dossier: Dossier }) {
  const { data: completeness } = useSuspenseQuery(completenessQuery(dossier.id));
  const begun: Task[] = dossier.selfTotal > 0 ? ['selfAssessment'] : [];
  const tasks = tasksOf(completeness.findings, begun);

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      <Meter tasks={tasks} />
      <ol className="space-y-3">
        {tasks.map((state) => (
          <li key={state.task} className="card space-y-2 p-4 sm:p-5">
            <TaskHead dossier={dossier} state={state} />
            <FindingList dossier={dossier} findings={[...state.missing, ...state.remarks]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Meter({ tasks }: { tasks: readonly TaskState[] }) {
  const { done, all, missing } = meterOf(tasks);

  return (
    <div className="space-y-1">
      <progress value={done} max={all} aria-label={say('meter')} className="meter h-3 w-full" />
      <p role="status" className="font-semibold">
        {say('parts', { done: String(done), all: String(all) })}
        {' – '}
        {missing > 0 ? say('missing', { count: String(missing) }) : say('ready')}
      </p>
    </div>
  );
}

function TaskHead({ dossier, state: { task, standing } }: { dossier: Dossier; state: TaskState }) {
  const name = inLanguage(NAMES[task]);

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      {standing === 'locked' ? (
        <span className="font-semibold text-lg">{name}</span>
      ) : (
        <Link {...placeOf(task, dossier)} className="link font-semibold text-lg">
          {name}
        </Link>
      )}
      <StandingNote standing={standing} />
      {standing === 'locked' && <p className="w-full text-soft text-sm">{say('unlock')}</p>}
    </div>
  );
}

const SIGNS = { look: TriangleAlert, begun: CircleDot, open: CircleDashed, locked: Lock };
const TINTS = {
  look: 'bg-warn-tint text-warn',
  begun: 'bg-calm-tint text-calm',
  open: 'bg-warn-tint text-warn',
  locked: 'bg-calm-tint text-calm',
};

/** What is done is plain text; what still asks for something has a sign. */
function StandingNote({ standing }: { standing: Standing }) {
  if (standing === 'done') return <span>{standings.say('done')}</span>;
  const Sign = SIGNS[standing];
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full py-1 pr-3 pl-2 text-sm ${TINTS[standing]}`}>
      <Sign aria-hidden="true" className="size-4 shrink-0" />
      {standings.say(standing)}
    </span>
  );
}
