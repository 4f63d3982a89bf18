import { Link } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { inLanguage, type Texts, words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Trợ giúp và trợ năng', en: 'Help and accessibility' },
  lead: {
    vi: 'Cách dùng sổ đăng ký OCOP, hỏi ai khi gặp khó khăn, và trang này phục vụ người khuyết tật ra sao.',
    en: 'How to use the OCOP register, whom to ask, and how this site serves people with disabilities.',
  },
  asked: { vi: 'Câu hỏi thường gặp', en: 'Questions often asked' },
  ask: { vi: 'Hỏi ai', en: 'Whom to ask' },
  producers: {
    vi: 'Chủ thể: Ủy ban nhân dân xã, phường, đặc khu nơi sản xuất nhận hồ sơ, hướng dẫn và có thể nhập hồ sơ giúp bạn.',
    en: 'Producers: the People’s Committee of the commune where the product is made takes dossiers, advises, and may fill them in with you.',
  },
  officers: {
    vi: 'Cán bộ, thành viên Hội đồng: quản trị viên của cơ quan bạn cấp tài khoản, vai trò và đặt lại mật khẩu.',
    en: 'Officers and council members: the administrator of your agency grants accounts and roles and resets passwords.',
  },
  buyers: {
    vi: 'Người mua: xác minh giấy chứng nhận trước; nếu thông tin trên hàng hóa khác với trang này, báo cơ quan phụ trách OCOP của tỉnh, thành phố.',
    en: 'Buyers: verify the certificate first; when what the goods say differs from this site, tell the province’s OCOP office.',
  },
  report: { vi: 'Phản ánh việc dùng nhãn OCOP', en: 'Report how the OCOP mark is used' },
  trace: {
    vi: 'Khi trang báo sự cố, hãy ghi lại mã sự cố hiện bên dưới thông báo: cơ quan vận hành tìm được ngay điều đã xảy ra.',
    en: 'When a page reports a fault, note the reference below it: the operator finds at once what happened.',
  },
  access: { vi: 'Tuyên bố về trợ năng', en: 'Accessibility statement' },
  standard: {
    vi: 'Trang này hướng tới mức AA của Hướng dẫn trợ năng nội dung web WCAG 2.2, trên điện thoại, máy tính bảng và máy tính, ở chế độ sáng và tối.',
    en: 'This site aims at level AA of the Web Content Accessibility Guidelines WCAG 2.2, on phones, tablets and computers, in light and in dark.',
  },
  can: { vi: 'Bạn có thể', en: 'You can' },
  limits: { vi: 'Những điều chưa đạt', en: 'What falls short' },
  checked: {
    vi: 'Mỗi trang được kiểm tra tự động bằng công cụ axe trong trình duyệt thật mỗi khi phần mềm thay đổi. Việc kiểm tra tự động không tìm ra mọi trở ngại, và trang chưa được người khuyết tật đánh giá độc lập.',
    en: 'Each page is checked by the tool axe in a real browser whenever the software changes. Such checks do not find every barrier, and people with disabilities have not yet assessed the site independently.',
  },
  tell: {
    vi: 'Gặp trở ngại? Hãy báo Ủy ban nhân dân xã, phường, đặc khu hoặc cơ quan phụ trách OCOP của tỉnh, thành phố, kèm địa chỉ trang và thiết bị bạn dùng. Họ cung cấp thông tin bằng cách khác và chuyển góp ý tới cơ quan vận hành.',
    en: 'You met a barrier? Tell the People’s Committee of the commune or the province’s OCOP office, with the address of the page and your device. They give you the information in another way and pass your word on to the operator.',
  },
});

const QUESTIONS: readonly { asks: Texts; answer: Texts }[] = [
  {
    asks: { vi: 'Làm sao biết giấy chứng nhận còn hiệu lực?', en: 'How do I know whether a certificate is valid?' },
    answer: {
      vi: 'Mở trang Xác minh, nhập số giấy chứng nhận hoặc quét mã QR trên bao bì. Trang trả lời theo ngày hôm nay: còn hiệu lực đến ngày nào, đã hết hạn, bị tạm đình chỉ hay đã thu hồi.',
      en: 'Open Verify, enter its number or scan the QR code on the package. The answer is that of today: valid until when, expired, suspended or revoked.',
    },
  },
  {
    asks: { vi: 'Không thấy sản phẩm cần tìm?', en: 'You cannot find a product?' },
    answer: {
      vi: 'Gõ không dấu cũng tìm được. Thử ít từ hơn, bỏ bớt điều kiện lọc, hoặc chọn mọi tình trạng để thấy cả giấy chứng nhận đã hết hạn.',
      en: 'Marks need not be typed. Try fewer words, remove filters, or choose any status to see expired certificates too.',
    },
  },
  {
    asks: { vi: 'Muốn đăng ký sản phẩm OCOP thì bắt đầu từ đâu?', en: 'Where do I begin as a producer?' },
    answer: {
      vi: 'Tạo tài khoản, đăng ký chủ thể, đăng ký sản phẩm rồi mở hồ sơ. Trang Tự chấm thử cho biết sản phẩm có thể đạt hạng nào mà không cần đăng nhập. Việc đang làm dở được giữ lại trên máy khi mất mạng.',
      en: 'Create an account, register the producer and the product, then open a dossier. Self-scoring shows without signing in which stars are in reach. What you are typing is kept on the device when the network fails.',
    },
  },
  {
    asks: {
      vi: 'Quên mật khẩu hoặc mất điện thoại dùng mã xác thực?',
      en: 'Lost your password or your phone with the codes?',
    },
    answer: {
      vi: 'Dùng một mã khôi phục đã lưu khi bật xác thực hai bước. Nếu không còn mã, quản trị viên của cơ quan bạn tạo đường dẫn mới hoặc đặt lại bước xác thực thứ hai.',
      en: 'Use one of the recovery codes you kept. Without one, your administrator makes a new link or resets the second step.',
    },
  },
  {
    asks: {
      vi: 'Trang này có thu thập dữ liệu của người xem không?',
      en: 'Does this site collect data about visitors?',
    },
    answer: {
      vi: 'Không cần đăng nhập để tra cứu, không có công cụ theo dõi và không tải gì từ trang khác. Ảnh từ máy ảnh khi quét mã QR được đọc ngay trên máy của bạn, không gửi đi.',
      en: 'Looking things up needs no account; there are no trackers, and nothing is loaded from elsewhere. What the camera sees when a QR code is scanned is read on your device and not sent.',
    },
  },
];

const ABILITIES: readonly Texts[] = [
  {
    vi: 'dùng mọi chức năng chỉ bằng bàn phím, bắt đầu bằng liên kết bỏ qua phần đầu trang',
    en: 'use everything by keyboard alone, beginning with a link that skips the header',
  },
  {
    vi: 'phóng to chữ đến 200 % và dùng màn hình rộng 320 px mà không phải cuộn ngang',
    en: 'enlarge text to 200 % and use a screen of 320 px without scrolling sideways',
  },
  {
    vi: 'nghe trang bằng trình đọc màn hình: tiêu đề, vùng, bảng và lỗi đều có tên',
    en: 'listen with a screen reader: headings, regions, tables and errors have names',
  },
  { vi: 'đọc mọi biểu đồ và bản đồ dưới dạng bảng số', en: 'read every chart and map as a table of figures' },
  {
    vi: 'dán mật khẩu, dùng trình quản lý mật khẩu; không có câu đố hay hình phải nhận dạng',
    en: 'paste passwords and use a password manager; there are no puzzles',
  },
  {
    vi: 'chọn tiếng Việt hoặc tiếng Anh ở cùng một chỗ trên mọi trang',
    en: 'choose Vietnamese or English in the same place on every page',
  },
];

const SHORTCOMINGS: readonly Texts[] = [
  {
    vi: 'tài liệu do chủ thể tải lên (ảnh chụp, bản quét) thường không có lớp chữ cho trình đọc màn hình',
    en: 'papers that producers upload (pictures, scans) often hold no text for screen readers',
  },
  {
    vi: 'tệp PDF do hệ thống in chưa được gắn thẻ đầy đủ cho trình đọc màn hình; trang web có cùng nội dung',
    en: 'printed PDF files are not fully tagged for screen readers; the pages show the same content',
  },
  { vi: 'lời văn của văn bản pháp luật chỉ có tiếng Việt', en: 'the words of legal acts are in Vietnamese only' },
];

/** How to use the register, whom to ask, and what this site does for people with disabilities. */
export function HelpPage() {
  return (
    <div className="frame max-w-4xl space-y-8 py-8">
      <div className="space-y-2">
        <PageHeading text={say('title')} />
        <p className="max-w-prose text-soft">{say('lead')}</p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl">{say('asked')}</h2>
        {QUESTIONS.map(({ asks, answer }) => (
          <section key={asks.vi} className="card space-y-1 p-4">
            <h3 className="font-semibold">{inLanguage(asks)}</h3>
            <p>{inLanguage(answer)}</p>
          </section>
        ))}
      </section>
      <section className="space-y-2">
        <h2 className="text-xl">{say('ask')}</h2>
        {(['producers', 'officers', 'buyers', 'trace'] as const).map((each) => (
          <p key={each} className="max-w-prose">
            {say(each)}
          </p>
        ))}
        <p>
          <Link to="/phan-anh" className="link">
            {say('report')}
          </Link>
        </p>
      </section>
      <section className="space-y-2">
        <h2 className="text-xl">{say('access')}</h2>
        <p className="max-w-prose">{say('standard')}</p>
        <h3 className="font-semibold">{say('can')}</h3>
        <Points texts={ABILITIES} />
        <h3 className="font-semibold">{say('limits')}</h3>
        <Points texts={SHORTCOMINGS} />
        <p className="max-w-prose">{say('checked')}</p>
        <p className="max-w-prose">{say('tell')}</p>
      </section>
    </div>
  );
}

const Points = ({ texts }: { texts: readonly Texts[] }) => (
  <ul className="list-disc space-y-1 pl-5">
    {texts.map((each) => (
      <li key={each.vi} className="max-w-prose">
        {inLanguage(each)}
      </li>
    ))}
  </ul>
);
