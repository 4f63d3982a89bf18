/** A text in both languages; `{name}` is filled in. */
export type Texts = Record<'vi' | 'en', string>;

export const isEnglish = () => document.documentElement.lang === 'en';

export const say = (texts: Texts, values: Record<string, string> = {}) =>
  texts[isEnglish() ? 'en' : 'vi'].replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' });

/** A date in Vietnam: 05/08/2029. */
export const date = (at: Date) => DATE.format(at);

/** An instant as a clock in Vietnam shows it. */
export const instant = (at: Date) => `${TIME.format(at)} ${date(at)}`;

const HOUR_MS = 3_600_000;

/** How long ago that was, in the largest unit that says enough. */
export function age(at: Date, now: Date) {
  const hours = Math.max(0, Math.floor((now.getTime() - at.getTime()) / HOUR_MS));
  const days = Math.floor(hours / 24);
  if (days > 0) return say({ vi: '{n} ngày', en: days === 1 ? '{n} day' : '{n} days' }, { n: `${days}` });
  if (hours > 0) return say({ vi: '{n} giờ', en: hours === 1 ? '{n} hour' : '{n} hours' }, { n: `${hours}` });
  return say({ vi: 'chưa đầy 1 giờ', en: 'less than an hour' });
}

export const words = {
  title: { vi: 'Kiểm tra giấy chứng nhận khi không có mạng', en: 'Check a certificate without a network' },
  intro: {
    vi: 'Chữ ký được kiểm tra ngay trên máy này. Nội dung mã QR không gửi đi đâu.',
    en: 'The signature is checked on this device. What the QR code holds is sent nowhere.',
  },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  text: { vi: 'Nội dung mã QR', en: 'Text of the QR code' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  camera: { vi: 'Quét bằng máy ảnh', en: 'Scan with the camera' },
  stopCamera: { vi: 'Tắt máy ảnh', en: 'Turn the camera off' },
  cameraPicture: { vi: 'Hình từ máy ảnh', en: 'Picture from the camera' },
  noCamera: {
    vi: 'Không dùng được máy ảnh. Hãy chọn ảnh chụp hoặc dán nội dung mã QR.',
    en: 'The camera cannot be used. Choose a photo or paste the text of the QR code.',
  },
  photo: { vi: 'Hoặc chọn ảnh chụp mã QR', en: 'Or choose a photo of the QR code' },
  noCode: { vi: 'Không thấy mã QR trong ảnh.', en: 'No QR code is seen in the photo.' },
  online: { vi: 'Mở câu trả lời của sổ đăng ký (cần mạng)', en: 'Open the answer of the register (needs a network)' },
  heldTitle: { vi: 'Dữ liệu đang có trên máy', en: 'What this device holds' },
  heldNothing: {
    vi: 'Chưa có khóa để kiểm tra. Hãy tải về một lần khi có mạng.',
    en: 'No keys to check with yet. Take them along once while there is a network.',
  },
  heldKeys: { vi: 'Khóa công khai: {n}.', en: 'Public keys: {n}.' },
  heldList: {
    vi: 'Danh sách trạng thái lập lúc {at}, cách đây {age}.',
    en: 'Status list made at {at}, {age} ago.',
  },
  heldNoList: { vi: 'Chưa có danh sách trạng thái.', en: 'No status list yet.' },
  update: { vi: 'Tải khóa và danh sách mới nhất', en: 'Take the newest keys and lists along' },
  updated: { vi: 'Đã tải xong.', en: 'Done.' },
  updateFailed: {
    vi: 'Chưa tải được: không có mạng hoặc máy chủ không trả lời. Dữ liệu cũ vẫn dùng được.',
    en: 'Not possible: there is no network, or the server does not answer. What was held can still be used.',
  },
} satisfies Record<string, Texts>;
