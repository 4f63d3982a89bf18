namespace Ocop.Domain.AdministrativeUnits;

/// <summary>A place as a paper names it; district and commune where it does.</summary>
public sealed record PlaceName(string Province, string? District = null, string? Commune = null);

/// <summary>What a place name turned out to be.</summary>
/// <param name="Province">Null when even the province is unknown.</param>
/// <param name="Unit">The finest unit that is certain.</param>
/// <param name="Findings">What was not plain on the way, from the province down.</param>
public sealed record PlaceMatch(
    AdministrativeUnit? Province,
    AdministrativeUnit? Unit,
    IReadOnlyList<PlaceFinding> Findings
)
{
    /// <summary>Whether everything that was named was found, down to the finest level.</summary>
    public bool IsComplete =>
        Findings.All(finding => finding.Doubt is not (PlaceDoubt.Unknown or PlaceDoubt.Ambiguous));
}

/// <summary>One thing that was not plain about a place name.</summary>
/// <param name="Candidates">The units it could be; the one chosen when there is one.</param>
public sealed record PlaceFinding(
    PlaceDoubt Doubt,
    UnitLevel Level,
    string Name,
    IReadOnlyList<AdministrativeUnit> Candidates
);

/// <summary>Why a place name is not plain.</summary>
public enum PlaceDoubt
{
    /// <summary>Nothing of that name.</summary>
    Unknown,

    /// <summary>Several units of that name, and nothing to choose by.</summary>
    Ambiguous,

    /// <summary>Found under a name it had before, through a renaming or a merger.</summary>
    FormerName,

    /// <summary>There was such a unit, but not on the date asked for.</summary>
    OtherTime,

    /// <summary>Found in the province, but not in the district that was named.</summary>
    OtherDistrict,
}

public static class PlaceDoubts
{
    /// <summary>The doubt in words, for lists of findings.</summary>
    public static Text Statement(this PlaceDoubt doubt) =>
        doubt switch
        {
            PlaceDoubt.Unknown => new(
                "Không tìm thấy đơn vị hành chính có tên này.",
                "There is no administrative unit of this name."
            ),
            PlaceDoubt.Ambiguous => new(
                "Có nhiều đơn vị hành chính cùng tên này, chưa xác định được đơn vị nào.",
                "Several administrative units have this name; which one is meant cannot be told."
            ),
            PlaceDoubt.FormerName => new(
                "Tên này là tên cũ, trước khi đơn vị hành chính được đổi tên hoặc sáp nhập.",
                "This is a former name, from before the unit was renamed or merged."
            ),
            PlaceDoubt.OtherTime => new(
                "Vào ngày đó không có đơn vị hành chính tên này; đã lấy đơn vị cùng tên ở thời điểm khác.",
                "No administrative unit had this name on that date; the one of another time is taken."
            ),
            _ => new(
                "Đơn vị hành chính này không thuộc huyện đã ghi; đã lấy đơn vị cùng tên trong tỉnh.",
                "This unit is not in the district that was named; the one of that name in the province is taken."
            ),
        };
}
