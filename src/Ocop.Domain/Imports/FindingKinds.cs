using static Ocop.Domain.Imports.FindingSeverity;
using Columns = Ocop.Domain.Imports.PublishedRow.Columns;

namespace Ocop.Domain.Imports;

/// <summary>
/// All that can be found about a row. An error means that nobody can say what was recognised, or where; a warning that
/// less was published than a dossier of today must say, which history is allowed.
/// </summary>
public static class FindingKinds
{
    public static readonly FindingKind StarMissing = new(
        "star-missing",
        Error,
        Columns.Stars,
        new(
            "Không ghi hạng sao: sản phẩm mới đăng ký, chưa được công nhận.",
            "No star is given: the product was registered, not recognised."
        )
    );

    /// <summary>Below three stars no act has a decision or a certificate.</summary>
    public static readonly FindingKind StarImpossible = new(
        "star-impossible",
        Error,
        Columns.Stars,
        new("Hạng sao được công nhận chỉ là 3, 4 hoặc 5.", "A recognised star is 3, 4 or 5.")
    );

    public static readonly FindingKind ProductMissing = new(
        "product-missing",
        Error,
        Columns.ProductName,
        new("Không ghi tên sản phẩm.", "The product is not named.")
    );

    public static readonly FindingKind ProvinceMissing = new(
        "province-missing",
        Error,
        Columns.Province,
        new("Không ghi tên tỉnh, thành phố.", "The province is not named.")
    );

    public static readonly FindingKind ProvinceUnknown = new(
        "province-unknown",
        Error,
        Columns.Province,
        new("Không có tỉnh, thành phố nào tên như vậy.", "There is no province of this name.")
    );

    public static readonly FindingKind OutsideTerritory = new(
        "outside-territory",
        Error,
        Columns.Province,
        new(
            "Nơi này hiện không thuộc tỉnh của bạn; chỉ cấp trung ương nhập được cho tỉnh khác.",
            "This place does not lie in your province of today; only the central level imports for others."
        )
    );

    public static readonly FindingKind DateImpossible = new(
        "date-impossible",
        Error,
        Columns.DecisionDate,
        new(
            "Không thể là ngày của quyết định: không có ngày này, hoặc ở tương lai, hoặc trước năm 2013.",
            "This cannot be the date of a decision: there is no such day, or it lies in the future or before 2013."
        )
    );

    public static readonly FindingKind YearImpossible = new(
        "year-impossible",
        Error,
        Columns.Round,
        new(
            "Không thể là năm công nhận: ở tương lai, hoặc trước năm 2013.",
            "This cannot be a year of recognition: it lies in the future or before 2013."
        )
    );

    public static readonly FindingKind RowBroken = new(
        "row-broken",
        Error,
        Column: null,
        new("Số ô của dòng khác với dòng tiêu đề.", "The row has another number of cells than the header.")
    );

    public static readonly FindingKind CellTooLong = new(
        "cell-too-long",
        Error,
        Column: null,
        new("Có ô quá dài.", "A cell is too long.")
    );

    public static readonly FindingKind CellForbidden = new(
        "cell-forbidden-character",
        Error,
        Column: null,
        new(
            "Có ô chứa ký tự ẩn hoặc ký tự điều khiển không được phép.",
            "A cell has an invisible or control character, which is not allowed."
        )
    );

    public static readonly FindingKind ProducerNotPublished = new(
        "producer-not-published",
        Warning,
        Columns.ProducerName,
        new("Danh sách không nêu chủ thể.", "The list does not name the producer.")
    );

    public static readonly FindingKind ProducerKindUnknown = new(
        "producer-kind-unknown",
        Warning,
        Columns.ProducerKind,
        new("Chưa rõ loại hình chủ thể.", "What kind of producer it is cannot be told.")
    );

    public static readonly FindingKind CommuneNotPublished = new(
        "commune-not-published",
        Warning,
        Columns.Commune,
        new("Danh sách không nêu xã, phường.", "The list does not name the commune.")
    );

    public static readonly FindingKind UnitUnknown = new(
        "unit-unknown",
        Warning,
        Column: null,
        new("Không tìm thấy đơn vị hành chính có tên này.", "There is no administrative unit of this name.")
    );

    public static readonly FindingKind UnitAmbiguous = new(
        "unit-ambiguous",
        Warning,
        Column: null,
        new("Có nhiều đơn vị hành chính cùng tên này.", "Several administrative units have this name.")
    );

    public static readonly FindingKind UnitByFormerName = new(
        "unit-by-former-name",
        Warning,
        Column: null,
        new("Tìm thấy theo tên cũ của đơn vị hành chính.", "Found under a former name of the unit.")
    );

    public static readonly FindingKind UnitOfOtherTime = new(
        "unit-of-other-time",
        Warning,
        Column: null,
        new("Vào ngày đó không có đơn vị này.", "There was no such unit on that date.")
    );

    public static readonly FindingKind UnitInOtherDistrict = new(
        "unit-in-other-district",
        Warning,
        Column: null,
        new("Đơn vị này không thuộc huyện đã ghi.", "This unit is not in the district that was named.")
    );

    public static readonly FindingKind GroupUnknown = new(
        "group-unknown",
        Warning,
        Columns.ProductGroup,
        new(
            "Nhóm sản phẩm này không có trong danh mục; sản phẩm được ghi mà chưa phân nhóm.",
            "The catalogue has no such product group; the product is entered without one."
        )
    );

    public static readonly FindingKind ScoreUnreadable = new(
        "score-unreadable",
        Warning,
        Columns.Score,
        new("Điểm phải là số từ 0 đến 100.", "A score is a number between 0 and 100.")
    );

    public static readonly FindingKind DecisionNumberUnusual = new(
        "decision-number-unusual",
        Warning,
        Columns.DecisionNumber,
        new(
            "Số quyết định không đúng dạng (ví dụ 4261/QĐ-UBND), nên không lập số giấy chứng nhận.",
            "It does not read like the number of a decision (such as 4261/QĐ-UBND), so no certificate is numbered by it."
        )
    );

    public static readonly FindingKind DecisionWithoutDate = new(
        "decision-without-date",
        Warning,
        Columns.DecisionDate,
        new(
            "Có số quyết định nhưng không có ngày, nên không lập số giấy chứng nhận.",
            "A decision without its date: no certificate is numbered by it."
        )
    );

    public static readonly FindingKind DateWithoutDecision = new(
        "date-without-decision",
        Warning,
        Columns.DecisionNumber,
        new(
            "Có ngày nhưng không có số quyết định, nên không lập số giấy chứng nhận.",
            "A date without the decision's number: no certificate is numbered by it."
        )
    );

    public static readonly FindingKind DateNotPublished = new(
        "date-not-published",
        Warning,
        Columns.DecisionDate,
        new(
            "Danh sách không nêu ngày; chỉ suy ra được khoảng thời gian từ đợt đánh giá.",
            "The list gives no date; only a span of time follows from the round."
        )
    );

    public static readonly FindingKind TimeNotPublished = new(
        "time-not-published",
        Warning,
        Columns.Round,
        new(
            "Danh sách không nêu ngày, đợt hay năm công nhận.",
            "The list gives neither a date nor a round nor a year of recognition."
        )
    );

    public static readonly FindingKind LevelNotPublished = new(
        "level-not-published",
        Warning,
        Columns.RecognisedBy,
        new("Chưa rõ cấp nào công nhận.", "Which level recognised it cannot be told.")
    );

    public static readonly FindingKind AlreadyExpired = new(
        "already-expired",
        Warning,
        Columns.DecisionDate,
        new("Đã hết hiệu lực vào hôm nay.", "It has expired by today.")
    );

    public static readonly FindingKind ProductByOtherName = new(
        "product-by-other-name",
        Warning,
        Columns.ProductName,
        new(
            "Được ghi là lần công nhận nữa của một sản phẩm có tên hoặc chủ thể gần giống.",
            "Entered as another recognition of a product whose name or producer differs a little."
        )
    );

    public static readonly FindingKind ProductAmbiguous = new(
        "product-ambiguous",
        Warning,
        Columns.ProductName,
        new(
            "Có nhiều sản phẩm gần giống; được ghi là sản phẩm mới.",
            "Several products resemble it; it is entered as a new one."
        )
    );

    public static readonly FindingKind RecognitionKnownBetter = new(
        "recognition-known-better",
        Warning,
        Columns.DecisionDate,
        new(
            "Sổ đăng ký đã có lần công nhận này với ngày hoặc quyết định rõ hơn; dòng này không thay đổi gì.",
            "The register has this recognition with a better date or decision; the row changes nothing."
        )
    );

    public static readonly FindingKind RecognitionSimilar = new(
        "recognition-similar",
        Warning,
        Columns.DecisionDate,
        new(
            "Sản phẩm đã có lần công nhận cùng hạng sao trong thời gian này; có thể là một.",
            "The product has a recognition with this star in this time already; they may be one."
        )
    );

    public static readonly FindingKind RowRepeated = new(
        "row-repeated",
        Warning,
        Column: null,
        new("Một dòng trước trong tệp đã ghi như vậy.", "An earlier row of the file says the same.")
    );

    /// <summary>The finding about a place name at this level.</summary>
    public static FindingKind At(this FindingKind kind, string column) => kind with { Column = column };
}
