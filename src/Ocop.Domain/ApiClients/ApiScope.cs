namespace Ocop.Domain.ApiClients;

/// <summary>What a system may be given to do. Each operation that is open to systems names one of these.</summary>
/// <param name="Code">As it stands in tokens and in the document: <c>dossiers:read</c>.</param>
/// <param name="Meaning">What whoever approves it gives away.</param>
public sealed record ApiScope(string Code, Text Meaning)
{
    public const int LongestCode = 40;

    public static readonly ApiScope RegisterRead = new(
        "register:read",
        new(
            "Đọc dữ liệu công khai trong hạn mức của chính hệ thống",
            "Read what is public, counted on the client's own quota"
        )
    );

    public static readonly ApiScope ProductsRead = new(
        "products:read",
        new("Đọc chủ thể và sản phẩm trong địa bàn", "Read the producers and products of the territory")
    );

    public static readonly ApiScope DossiersRead = new(
        "dossiers:read",
        new("Đọc hồ sơ đã nộp trong địa bàn", "Read the dossiers that were submitted in the territory")
    );

    public static readonly ApiScope CertificatesRead = new(
        "certificates:read",
        new(
            "Đọc giấy chứng nhận và quyết định công nhận trong địa bàn",
            "Read the certificates of the territory and the decisions behind them"
        )
    );

    public static readonly ApiScope RewardsRead = new(
        "rewards:read",
        new(
            "Đọc thưởng, chi thưởng và nguồn kinh phí trong địa bàn",
            "Read rewards, payments and funds of the territory"
        )
    );

    /// <summary>The one that writes, so far.</summary>
    public static readonly ApiScope ImportsWrite = new(
        "imports:write",
        new(
            "Gửi sản phẩm và giấy chứng nhận của địa bàn từ hệ thống của tỉnh",
            "Send products and certificates of the territory from the province's own system"
        )
    );

    public static readonly IReadOnlyList<ApiScope> All =
    [
        RegisterRead,
        ProductsRead,
        DossiersRead,
        CertificatesRead,
        RewardsRead,
        ImportsWrite,
    ];

    /// <summary>Whether nothing changes by what it gives.</summary>
    public static bool OnlyReads(string code) => code.EndsWith(":read", StringComparison.Ordinal);

    public static bool IsKnown(string code) => All.Any(scope => scope.Code == code);
}
