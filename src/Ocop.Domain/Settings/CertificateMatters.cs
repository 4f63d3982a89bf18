namespace Ocop.Domain.Settings;

/// <summary>What national law leaves open in the life of a certificate.</summary>
public static class CertificateMatters
{
    private static readonly MatterList List = new(
        new(
            "Cấp, tạm đình chỉ, thu hồi và thay thế giấy chứng nhận.",
            "Issuing, suspending, revoking and replacing certificates."
        )
    );

    public static readonly Setting<bool> SuspensionIsPossible = List.Setting(
        "certificates.suspension",
        SettingForms.YesNo,
        true,
        "Quyết định của Thủ tướng không quy định việc tạm đình chỉ giấy chứng nhận; mặc định cơ quan đã công nhận được tạm đình chỉ.",
        "The Prime Minister's decision knows no suspension of certificates; by default the body that recognised may suspend."
    );

    public static readonly Setting<bool> ProducerMustBeHeard = List.Setting(
        "revocations.hearing-required",
        SettingForms.YesNo,
        false,
        "Pháp luật không quy định phải nghe chủ thể giải trình trước khi thu hồi; mặc định không bắt buộc, nếu tổ chức thì nằm trong 15 ngày.",
        "The law does not ask for a hearing before a revocation; by default it is not required, and where held it lies within the 15 days."
    );

    public static readonly Setting<decimal> InspectionCoverage = List.Setting(
        "inspections.yearly-share",
        SettingForms.Share,
        0.2m,
        "Pháp luật không quy định số lần kiểm tra; mặc định mỗi năm kiểm tra 20% sản phẩm còn hiệu lực, ưu tiên sản phẩm bị phản ánh và có vi phạm trước đó.",
        "The law does not say how often products are inspected; by default a fifth of those certified each year, those reported or found at fault before in front."
    );

    public static readonly OpenMatter Superseding = List.Reading(
        "certificates.superseding",
        "Pháp luật không nói giấy chứng nhận cũ hết hiệu lực khi nào nếu sản phẩm được nâng hạng; hệ thống thay thế giấy cũ từ ngày ký quyết định mới.",
        "The law does not say when an upgrade ends the certificate before it; it is superseded on the date of the new decision."
    );

    public static readonly OpenMatter LeapDay = List.Reading(
        "certificates.leap-day",
        "Giấy chứng nhận cấp ngày 29/2 hết hạn ngày 28/2 nếu năm hết hạn không nhuận; pháp luật không nói đến trường hợp này.",
        "A certificate issued on 29 February ends on 28 February where the year has no such day; the law is silent on it."
    );

    public static readonly OpenMatter FormAndNumber = List.Reading(
        "certificates.form-and-number",
        "Pháp luật không quy định mẫu và cách đánh số giấy chứng nhận; hệ thống dùng mã tỉnh, năm, số quyết định và số thứ tự.",
        "The law sets neither template nor numbering of certificates; province code, year, decision number and a running number are used."
    );

    public static IReadOnlyList<OpenMatter> All => List;
}
