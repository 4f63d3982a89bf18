using Ocop.Domain.Certification;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>What entering the rows would do, and what there is to say about them.</summary>
internal sealed record RecordPlan(IReadOnlyList<PlannedRecord> Rows, HeldProducts Held)
{
    public RecordCounts Counts =>
        new(
            Rows.Count,
            Count(row => row.Verdict is Verdict.Create),
            Count(row => row.IsFollowed && !row.Sent.Removed),
            Count(row => row.IsFollowed && row.Sent.Removed),
            Count(row => row.Verdict is Verdict.Unchanged or Verdict.Stale),
            Count(row => row.Verdict is Verdict.KeptHere),
            Count(row => row.Verdict is null),
            Rows.Sum(row => row.Reading.Read.Findings.Count(finding => !finding.IsError))
        );

    private int Count(Func<PlannedRecord, bool> match) => Rows.Count(match);
}

/// <summary>A row and what becomes of it.</summary>
/// <param name="Verdict">None when it is refused.</param>
/// <param name="Record">What is known under its id; none when it comes for the first time.</param>
/// <param name="Product">The product it speaks of; none while the register does not have it.</param>
/// <param name="Producer">Who makes a product that is new.</param>
internal sealed record PlannedRecord(
    RecordReading Reading,
    Verdict? Verdict,
    SourceRecord? Record,
    Id<Product>? Product,
    KnownProducer? Producer
)
{
    public SentRecord Sent => Reading.Sent;

    /// <summary>Whether the product says something else from now on.</summary>
    public bool IsFollowed =>
        Verdict is Domain.Imports.Records.Verdict.Update or Domain.Imports.Records.Verdict.TakeOver;

    /// <summary>The decision that a certificate may be numbered by.</summary>
    public PublishedDecision? Decision => Reading.Located?.Decision;
}
