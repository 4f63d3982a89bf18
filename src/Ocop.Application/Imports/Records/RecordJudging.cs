using System.Globalization;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>Decides what becomes of each row: <see cref="WhoseVersionWins"/>, and what the history of the product allows.</summary>
internal sealed class RecordJudging(HeldProducts held, SendingSystem system)
{
    public Verdict? Judge(RecordReading reading, SourceRecord? record, Id<Product>? product)
    {
        if (reading.HasErrors)
            return null;
        if (reading.IsRepeated)
            return Verdict.Unchanged;
        if (reading.Sent.Removed && record is null)
        {
            reading.Read.Found(RecordFindingKinds.RemovedUnknown);
            return Verdict.Unchanged;
        }

        var verdict = VerdictOn(reading, record, product);
        Say(verdict, reading, product);
        if (verdict is Verdict.Update or Verdict.TakeOver && reading.Located is { } located)
            RequireToFollow(located, reading.Read, product!.Value);

        return reading.HasErrors ? null : verdict;
    }

    /// <summary>Nobody takes back what another source keeps.</summary>
    private Verdict VerdictOn(RecordReading reading, SourceRecord? record, Id<Product>? product)
    {
        var holder = held.HolderOf(product, system.Id);

        return WhoseVersionWins.Of(
            holder,
            record?.Compare(reading.Sent.SourceVersion) ?? VersionOrder.Higher,
            holder switch
            {
                RecordHolder.Sender => record!.Content.AsSpan().SequenceEqual(reading.Content),
                RecordHolder.Here => reading.Located is { } located && !Differences(located, product!.Value).Any(),
                _ => false,
            },
            reading.Sent is { TakeOver: true, Removed: false },
            reading.Sent.Removed ? TakeOverReading.Never : system.TakenOver
        );
    }

    private void Say(Verdict verdict, RecordReading reading, Id<Product>? product)
    {
        var kind = verdict switch
        {
            Verdict.Stale => RecordFindingKinds.Stale,
            Verdict.Conflict => RecordFindingKinds.Conflict,
            Verdict.KeptElsewhere => RecordFindingKinds.KeptElsewhere,
            Verdict.KeptHere => RecordFindingKinds.KeptHere,
            _ => null,
        };
        if (kind is null)
            return;

        var differences =
            verdict is Verdict.KeptHere && reading.Located is { } located
                ? string.Concat(Differences(located, product!.Value).Select(one => $" {one}."))
                : "";
        var said = new Text(kind.Statement.Vi + differences, kind.Statement.En + differences);
        reading.Read.Found(new RowFinding(reading.Received.Row, kind, said));
    }

    /// <summary>What is kept here and what was sent, by the names of the members.</summary>
    private IEnumerable<string> Differences(LocatedRecord located, Id<Product> product)
    {
        var last = held.LastOf(product);
        (string Member, string? Here, string? Sent)[] members =
        [
            ("name", last?.ProductName ?? held[product].Name, located.Name),
            ("producer", last?.ProducerName ?? held.ProducerOf(product), located.ProducerName),
            ("star", Invariant(last?.Star), Invariant(located.Decision.Star)),
            ("decision.number", last?.DecisionNumber, located.Decision.Number.ToString()),
            ("decision.signedOn", Invariant(last?.RecognisedOn.Earliest), Invariant(located.Decision.SignedOn)),
        ];

        return members
            .Where(member => member.Here != member.Sent)
            .Select(member => $"{member.Member}: “{member.Here ?? "–"}” ≠ “{member.Sent ?? "–"}”");
    }

    private static string? Invariant(IFormattable? value) =>
        value?.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);

    private void RequireToFollow(LocatedRecord located, ReadRow read, Id<Product> product)
    {
        if (
            held.ProducerOf(product) is { } known
            && (located.ProducerName is null || ProducerSpelling.Of(known) != ProducerSpelling.Of(located.ProducerName))
        )
        {
            read.Found(RecordFindingKinds.ProducerChanged);
        }

        if (held.CurrentOf(product) is { HasEnd: true } current && located.IsOfTheDecisionOf(current))
        {
            if (!located.IsSaidBy(current) || !IsSameEnd(located.End, current))
                read.Found(RecordFindingKinds.HasEnded);
        }
    }

    /// <summary>What is recorded is not taken back; and what ended once does not end again.</summary>
    private static bool IsSameEnd(RecordedEnd? end, Certificate current) =>
        current.Facts.Any(fact => end is not null && fact.Kind == end.Kind && fact.From == end.From)
        || (end is null && current.Facts.Any(fact => fact.Kind is CertificateFactKind.Superseded));
}
