using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register.Changes;

/// <summary>What has changed in the register since a cursor.</summary>
/// <param name="Items">In the order of the feed, each product once at most. Empty when nothing has changed.</param>
/// <param name="NextCursor">Always there: send it as `cursor` next time, also when `items` is empty.</param>
/// <param name="HasMore">Whether more is ready now; if not, you are in step.</param>
public sealed record ChangesView(IReadOnlyList<ChangeView> Items, string NextCursor, bool HasMore);

/// <summary>The newest state of one product.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Version">Keep what has the highest version of a product, whatever came last.</param>
/// <param name="Kind">`upsert`: keep `product`. `tombstone`: forget the product.</param>
/// <param name="ChangedAt">When it changed; not the order of the feed.</param>
/// <param name="Reason">Of a tombstone: why the product left the register.</param>
/// <param name="Product">Of an upsert: the product.</param>
public sealed record ChangeView(
    Id<Product> ProductId,
    long Version,
    ChangeKind Kind,
    DateTimeOffset ChangedAt,
    RemovalReason? Reason,
    PublishedProductView? Product
);

/// <summary>What became of a product in the register.</summary>
public enum ChangeKind
{
    Upsert,
    Tombstone,
}

/// <summary>All that lists of the register say of a product, on any day.</summary>
/// <param name="Id">The product's id; it survives renewals, renamings and mergers of places.</param>
/// <param name="Periods">
/// One after another, oldest first. On a day, lists show what the period says that it lies in; before the first they do not
/// show the product.
/// </param>
public sealed record PublishedProductView(Id<Product> Id, IReadOnlyList<PublishedPeriodView> Periods);

/// <summary>What lists show of a product on the days on which one of its recognitions speaks for it.</summary>
/// <param name="From">The first day; absent where it is not known when the recognition began.</param>
/// <param name="Until">The first day after it; absent for the last period.</param>
/// <param name="Statuses">What the recognition is worth from which day on, oldest first, days to come included.</param>
/// <param name="ProductCode">Absent on products whose code was never published.</param>
/// <param name="Name">The name on the recognition.</param>
/// <param name="Star">3 to 5 under the acts in force; some provinces recognised fewer before 21/8/2019.</param>
/// <param name="Producer">Absent where the published list did not name it.</param>
/// <param name="Place">Where it was made, in the units of the time of the recognition.</param>
/// <param name="ProvinceToday">The province of today that this place lies in.</param>
/// <param name="Certificate">Absent where the day of recognition was not published to the day.</param>
/// <param name="RecognisedOn">The date of the decision, where it is known to the day.</param>
/// <param name="ExpiresOn">The last day of the recognition's validity, where it is known to the day.</param>
public sealed record PublishedPeriodView(
    DateOnly? From,
    DateOnly? Until,
    IReadOnlyList<StatusFromView> Statuses,
    string? ProductCode,
    string Name,
    int Star,
    RegisterProducerView? Producer,
    RegisterPlaceView Place,
    RegisterUnitView ProvinceToday,
    TaxonView? Sector,
    TaxonView? Group,
    TaxonView? Subgroup,
    RegisterCertificateView? Certificate,
    DateOnly? RecognisedOn,
    DateOnly? ExpiresOn
);

/// <summary>A status and the first day of it.</summary>
/// <param name="From">Absent for the first one of a period without `from`.</param>
/// <param name="Status">What the recognition is worth from that day on.</param>
public sealed record StatusFromView(DateOnly? From, RecognitionStatus Status);
