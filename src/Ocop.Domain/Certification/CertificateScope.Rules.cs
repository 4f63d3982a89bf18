namespace Ocop.Domain.Certification;

public sealed partial class CertificateScope
{
    public static class Rules
    {
        public static readonly Rule ACertificateHasOneScope = new(
            "certificate-scope.stated",
            new(
                "Phạm vi của giấy chứng nhận này vừa được ghi. Hãy tải lại.",
                "The scope of this certificate has just been stated. Read it again."
            )
        );

        public static readonly Rule ItIsOfThisCertificate = new(
            "certificate-scope.other-certificate",
            new("Phạm vi thuộc giấy chứng nhận khác.", "The scope is that of another certificate.")
        );

        public static readonly Rule SomethingIsCovered = new(
            "certificate-scope.empty",
            new(
                "Phạm vi phải có ít nhất một mặt hàng được chứng nhận, nhiều nhất 200 dòng.",
                "A scope names at least one thing that is covered, and 200 at most."
            )
        );

        public static readonly Rule ANumberIsNamedOnce = new(
            "certificate-scope.gtin-twice",
            new("Một mã GTIN chỉ được ghi một lần.", "A GTIN is named once only.")
        );

        public static readonly Rule AnItemIsNamedOnce = new(
            "certificate-scope.item-twice",
            new("Có hai dòng giống hệt nhau.", "Two lines are the same.")
        );

        public static readonly Rule ACorrectionSaysWhy = new(
            "certificate-scope.no-reason",
            new("Khi đính chính phạm vi phải ghi lý do.", "Whoever corrects a scope says why.")
        );

        public static readonly Rule OnlyWhatHoldsIsCorrected = new(
            "certificate-scope.not-in-effect",
            new(
                "Chỉ đính chính phạm vi khi giấy chứng nhận còn hiệu lực vào ngày áp dụng.",
                "A scope is corrected only from a day on which the certificate holds."
            )
        );

        public static readonly Rule StatementsFollowEachOther = new(
            "certificate-scope.earlier",
            new(
                "Ngày áp dụng không được trước ngày áp dụng của lần ghi trước.",
                "It does not hold from an earlier day than the statement before."
            )
        );
    }
}
