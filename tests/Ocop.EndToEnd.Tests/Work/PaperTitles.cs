using Ocop.Domain.Dossiers;

namespace Ocop.EndToEnd.Tests.Work;

internal static class PaperTitles
{
    /// <summary>What a paper of the kind calls itself.</summary>
    public static string Title(this EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.BusinessRegistration => "Giấy chứng nhận đăng ký hợp tác xã",
            EvidenceKind.ProductionConditionCertificate => "Bản cam kết sản xuất thực phẩm an toàn",
            EvidenceKind.QualityDeclaration => "Bản tự công bố sản phẩm",
            EvidenceKind.TestReports => "Phiếu kết quả kiểm nghiệm",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
