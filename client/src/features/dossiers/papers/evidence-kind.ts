import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

export type EvidenceKind = Schemas['EvidenceKind'];

const { say } = words({
  business_registration: { vi: 'Giấy đăng ký kinh doanh', en: 'Business registration' },
  production_condition_certificate: {
    vi: 'Giấy chứng nhận điều kiện sản xuất (hoặc cam kết thay thế)',
    en: 'Certificate of production conditions (or the commitment in its place)',
  },
  material_origin_linkage: {
    vi: 'Nguồn gốc nguyên liệu, liên kết sản xuất',
    en: 'Origin of materials, linkage of production',
  },
  environment: { vi: 'Bảo vệ môi trường', en: 'Protection of the environment' },
  local_labour: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  business_growth: { vi: 'Tăng trưởng, kết quả kinh doanh', en: 'Growth and business results' },
  intellectual_property: { vi: 'Sở hữu trí tuệ, nhãn hiệu', en: 'Intellectual property, trade marks' },
  market_contracts: { vi: 'Hợp đồng tiêu thụ, thị trường', en: 'Sales contracts and markets' },
  promotion: { vi: 'Quảng bá, xúc tiến thương mại', en: 'Promotion and trade fairs' },
  product_story: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  quality_declaration: { vi: 'Bản công bố chất lượng sản phẩm', en: 'Declaration of product quality' },
  test_reports: { vi: 'Phiếu kiểm nghiệm', en: 'Test reports' },
  barcode_traceability: { vi: 'Mã vạch, truy xuất nguồn gốc', en: 'Barcode and traceability' },
  advanced_quality_system: {
    vi: 'Hệ thống quản lý chất lượng tiên tiến',
    en: 'Advanced quality management system',
  },
  awards: { vi: 'Giải thưởng, bằng khen', en: 'Awards and honours' },
});

/** In the order of Mẫu 01. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  'business_registration',
  'production_condition_certificate',
  'material_origin_linkage',
  'environment',
  'local_labour',
  'business_growth',
  'intellectual_property',
  'market_contracts',
  'promotion',
  'product_story',
  'quality_declaration',
  'test_reports',
  'barcode_traceability',
  'advanced_quality_system',
  'awards',
];

export const isEvidenceKind = (text: string | undefined): text is EvidenceKind =>
  EVIDENCE_KINDS.some((kind) => kind === text);

export const sayEvidenceKind = (kind: EvidenceKind) => say(kind);
