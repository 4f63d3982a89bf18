import type { Mark } from './status-list';
import type { Answer } from './verify';
import type { Texts } from './words';

/** What is said of a text that proves nothing. */
export const REFUSED: Record<Exclude<Answer['kind'], 'genuine'>, Texts> = {
  unreadable: {
    vi: 'Đây không phải mã QR của giấy chứng nhận OCOP. Nếu bao bì nói là mã OCOP, sản phẩm có thể mạo danh.',
    en: 'This is no QR code of an OCOP certificate. If the package says it is, the product may be posing as OCOP.',
  },
  'no-credential': {
    vi: 'Mã QR này chỉ có địa chỉ, không có chữ ký, nên không kiểm tra được khi không có mạng.',
    en: 'This QR code holds an address without a signature, so it cannot be checked without a network.',
  },
  'no-keys': {
    vi: 'Chưa kiểm tra được: máy này chưa có khóa. Hãy tải khóa khi có mạng.',
    en: 'Not checked: this device holds no keys. Take them along while there is a network.',
  },
  'unknown-key': {
    vi: 'Chưa xác nhận được: chữ ký dùng khóa mà máy này không có. Có thể là giả, hoặc cần tải khóa mới.',
    en: 'Not confirmed: it names a key that this device does not hold. It may be forged, or newer keys are needed.',
  },
  forged: {
    vi: 'Chữ ký sai: nội dung đã bị sửa hoặc là giả. Đừng tin số sao trên bao bì.',
    en: 'The signature is wrong: the content was changed or forged. Do not trust the stars on the package.',
  },
  'other-address': {
    vi: 'Mã QR ghép địa chỉ của một giấy khác với chữ ký này: nội dung đã bị sửa. Đừng tin số sao trên bao bì.',
    en: 'The QR code joins the address of another certificate to this signature: it was changed. Do not trust the stars.',
  },
};

export const TIMES: Record<'before' | 'within' | 'over', Texts> = {
  before: { vi: 'Chưa đến ngày có hiệu lực {from}', en: 'Not valid before {from}' },
  within: { vi: 'Còn hiệu lực đến hết ngày {last}', en: 'Valid until the end of {last}' },
  over: { vi: 'Đã hết hạn, ngày hiệu lực cuối cùng là {last}', en: 'Expired: the last day it was valid was {last}' },
};

/** Beside the time: what the list that is held says. */
export const MARKS: Record<Exclude<Mark, 'valid'>, Texts> = {
  suspended: { vi: 'Đang bị tạm đình chỉ hiệu lực', en: 'Suspended' },
  revoked: { vi: 'Đã bị thu hồi hoặc hủy bỏ', en: 'Revoked or withdrawn' },
  superseded: { vi: 'Đã được thay thế bằng giấy khác', en: 'Superseded by another certificate' },
};

export const answerWords = {
  byList: {
    vi: 'Theo danh sách trạng thái lập lúc {at}, cách đây {age}. Việc thu hồi, đình chỉ sau lúc đó máy này chưa biết.',
    en: 'By the status list made at {at}, {age} ago. What was revoked or suspended after that is not known here.',
  },
  noList: {
    vi: 'Máy này không có danh sách trạng thái: không biết giấy đã bị thu hồi hay đình chỉ hay chưa.',
    en: 'This device holds no status list: whether it was revoked or suspended is not known here.',
  },
  extension: {
    vi: 'Giấy có thể được kéo dài theo quy định chuyển tiếp: chỉ sổ đăng ký biết.',
    en: 'It may have been kept in effect by transition rules: only the register knows.',
  },
  number: { vi: 'Số giấy chứng nhận', en: 'Certificate' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  stars: { vi: 'Hạng sao', en: 'Stars' },
  issued: { vi: 'Ngày cấp', en: 'Issued on' },
  proves: { vi: 'Kết quả này cho biết', en: 'What this proves' },
  provesSigned: {
    vi: 'Nội dung trên do cơ quan giữ khóa ký, không bị sửa một ký tự nào.',
    en: 'The content above was signed by the holder of the key; not a character was changed.',
  },
  provesNot: { vi: 'Kết quả này không cho biết', en: 'What it does not prove' },
  notLater: {
    vi: 'Điều gì đã xảy ra với giấy sau thời điểm của danh sách đang có.',
    en: 'What has happened to the certificate since the list held here was made.',
  },
  notGoods: {
    vi: 'Món hàng trên tay bạn có đúng của chủ thể này không: mã QR có thể bị chép lại. Hãy so tên sản phẩm, chủ thể, số sao.',
    en: 'That the goods in your hand are of this producer: a QR code can be copied. Compare product, producer and stars.',
  },
} satisfies Record<string, Texts>;
