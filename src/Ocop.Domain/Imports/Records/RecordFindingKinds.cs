using static Ocop.Domain.Imports.FindingSeverity;
using Columns = Ocop.Domain.Imports.PublishedRow.Columns;

namespace Ocop.Domain.Imports.Records;

/// <summary>
/// What can be found about the rows of a system beside what <see cref="FindingKinds"/> finds in any list. A system knows
/// its decisions, so what a list may leave unsaid is an error here.
/// </summary>
public static class RecordFindingKinds
{
    private static readonly Dictionary<string, string> Members = new()
    {
        [Columns.Province] = "commune",
        [Columns.District] = "commune",
        [Columns.Commune] = "commune",
        [Columns.ProducerName] = "producer",
        [Columns.ProducerKind] = "producer",
        [Columns.ProductName] = "name",
        [Columns.ProductGroup] = "criteriaSet",
        [Columns.Stars] = "star",
        [Columns.DecisionNumber] = "decision",
        [Columns.DecisionDate] = "decision",
        [Columns.Round] = "decision",
        [Columns.RecognisedBy] = "decision",
    };

    public static readonly FindingKind KeptHere = new(
        "import.kept-here",
        Warning,
        Column: null,
        new(
            "Sản phẩm được quản lý tại đây nên dòng này không thay đổi gì.",
            "The product is kept here; the row changes nothing."
        )
    );

    public static readonly FindingKind KeptElsewhere = new(
        "import.kept-elsewhere",
        Error,
        "takeOver",
        new(
            "Nguồn khác đã nhập sản phẩm này. Ghi takeOver nếu từ nay hệ thống của bạn quản lý.",
            "Another source has told of this product. Say takeOver if your system is to keep it from now on."
        )
    );

    public static readonly FindingKind Stale = new(
        "import.stale",
        Warning,
        "sourceVersion",
        new("Đã có phiên bản mới hơn của bản ghi này.", "A later version of this record has been taken already.")
    );

    public static readonly FindingKind Conflict = new(
        "import.conflict",
        Error,
        "sourceVersion",
        new(
            "Phiên bản này đã được nhận với nội dung khác. Mỗi thay đổi phải tăng phiên bản.",
            "This version was taken with another content. Every change must raise the version."
        )
    );

    public static readonly FindingKind SourceIdRepeated = new(
        "import.source-id-repeated",
        Error,
        "sourceId",
        new(
            "Một dòng trước trong lần nhập này có cùng mã nguồn nhưng nội dung khác.",
            "An earlier row of this import has the same source id and says something else."
        )
    );

    public static readonly FindingKind RemovedUnknown = new(
        "import.removed-unknown",
        Warning,
        "removed",
        new("Sổ đăng ký không có bản ghi này.", "The register does not know this record.")
    );

    public static readonly FindingKind CommuneMissing = new(
        "import.commune-missing",
        Error,
        "commune",
        new("Phải có mã hoặc tên xã, phường.", "A commune is named by its code or its name.")
    );

    public static readonly FindingKind CommuneUnknown = new(
        "import.commune-unknown",
        Error,
        "commune",
        new(
            "Vào ngày này không có xã, phường nào mang mã đó.",
            "No commune has this code on that day. Give the day of the code as asOf."
        )
    );

    public static readonly FindingKind OutsideTerritory = FindingKinds.OutsideTerritory with
    {
        Statement = new(
            "Nơi này không thuộc địa bàn của hệ thống.",
            "This place does not lie in the territory of the system."
        ),
    };

    public static readonly FindingKind DecisionIncomplete = new(
        "import.decision",
        Error,
        "decision",
        new(
            "Phải có số, ngày và cấp ban hành quyết định (ví dụ 418/QĐ-UBND).",
            "A decision is known by its number (such as 418/QĐ-UBND), its day and its level."
        )
    );

    public static readonly FindingKind IssuedBeforeDecision = new(
        "import.issued-on",
        Error,
        "issuedOn",
        new(
            "Giấy chứng nhận không được cấp trước quyết định hoặc ở tương lai.",
            "A certificate is not issued before its decision, nor in the future."
        )
    );

    public static readonly FindingKind ExpiryDiffers = new(
        "import.expiry-differs",
        Warning,
        "expiresOn",
        new(
            "Ngày hết hạn khác với thời hạn 36 tháng của quy định; sổ đăng ký theo quy định.",
            "The last day differs from the 36 months of the act; the register keeps to the act."
        )
    );

    public static readonly FindingKind EndImpossible = new(
        "import.end",
        Error,
        "ended",
        new(
            "Việc thu hồi hoặc hủy bỏ không hợp lệ: lý do ngoài quy định, ngày nằm ngoài thời hạn, hoặc văn bản ở tương lai.",
            "It cannot have ended like this: the reason is not one of the act, the day lies outside its time, or the paper in the future."
        )
    );

    public static readonly FindingKind HasEnded = new(
        "import.ended-already",
        Error,
        "ended",
        new(
            "Lần công nhận này đã kết thúc trong sổ đăng ký theo cách khác; dữ kiện đã ghi không rút lại được.",
            "This recognition has ended in the register in another way; what is recorded is not taken back."
        )
    );

    public static readonly FindingKind ProducerChanged = new(
        "import.producer-changed",
        Error,
        "producer",
        new(
            "Sản phẩm thuộc về chủ thể của nó. Hãy gửi sản phẩm của chủ thể khác với mã khác.",
            "A product is its producer's. Send that of another producer under another id."
        )
    );

    /// <summary>The member of a sent record that a column of a list stands for.</summary>
    public static string? MemberOf(string? column) => column is null ? null : Members.GetValueOrDefault(column, column);
}
