using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports;

/// <summary>What entering the rows would do, and what there is to say about them.</summary>
internal sealed record ImportPlan(IReadOnlyList<ReadRow> Rows, IReadOnlyList<PlannedRow> Planned)
{
    /// <summary>By line, and on a line in the order they were found.</summary>
    public IEnumerable<RowFinding> Findings => Rows.SelectMany(row => row.Findings);

    public IEnumerable<PlannedRow> New => Planned.Where(row => row.IsNew);

    public int LeftOut => Rows.Count(row => row.HasErrors);

    public int NewProducts => New.Select(row => row.Product).Distinct().Count(product => product.Id is null);

    public ImportCounts Counts =>
        new(
            Rows.Count,
            LeftOut,
            Findings.Count(finding => finding.IsError),
            Findings.Count(finding => !finding.IsError),
            New.Count(),
            Planned.Count(row => !row.IsNew),
            NewProducts
        );
}

/// <summary>A row without errors and what it comes to.</summary>
/// <param name="Producer">The producer it names, known or new.</param>
/// <param name="Product">The product it speaks of, known or new.</param>
/// <param name="IsNew">Whether the recognition is one that the register does not have.</param>
internal sealed record PlannedRow(
    ReadRow Read,
    RowPlace Place,
    KnownProducer? Producer,
    KnownProduct Product,
    PublishedRecognition Recognition,
    Classification? Classification,
    bool IsNew
)
{
    /// <summary>The decision behind a numbered certificate; none when too little is known for one.</summary>
    public PublishedDecision? Decision =>
        Read
            is {
                Decision: { } number,
                Level: { } level,
                RecognisedOn: { Precision: DatePrecision.Day, Earliest: var day }
            }
        && Issuers.Of(level, Place, day) is { } issuer
            ? new(number, day, Read.Star, level, issuer.Unit.Id, issuer.Name, Recognition.RegulationId)
            : null;
}
