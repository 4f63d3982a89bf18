using Ocop.Domain.Imports;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// Which product a row speaks of. An id that is known says it; a new id speaks of a product that nobody of the same system
/// has another id for, found by name, producer and place as rows of lists are.
/// </summary>
internal sealed class RecordMatching(
    KnownRegister known,
    Dictionary<string, SourceRecord> records,
    IReadOnlySet<Id<Product>> kept
)
{
    private readonly HashSet<Id<Product>> _claimed = [];

    public SourceRecord? RecordOf(RecordReading reading) => records.GetValueOrDefault(reading.Sent.SourceId);

    /// <returns>None where the register does not have it.</returns>
    public Id<Product>? ProductOf(RecordReading reading)
    {
        if (reading.IsRepeated)
            return null;
        if (RecordOf(reading) is { } record)
            return record.ProductId;
        if (reading.Located is not { } located)
            return null;

        var producer = located.ProducerName is { } named ? ProducerSpelling.Of(named) : null;
        var (product, doubt) = Match(located, producer);
        if (product?.Id is not { } id || kept.Contains(id))
            return null;

        var isClaimed = !_claimed.Add(id);
        if ((isClaimed ? FindingKinds.ProductAmbiguous : doubt) is { } finding)
            reading.Read.Found(finding);
        return isClaimed ? null : id;
    }

    /// <summary>Rows of one import that name one producer mean one.</summary>
    public KnownProducer? ProducerOf(LocatedRecord located)
    {
        if (located.ProducerName is not { } name)
            return null;
        if (known.Producer(ProducerSpelling.Of(name), located.Place) is { } producer)
            return producer;

        producer = new(name, located.Place, Id: null, located.ProducerKind);
        known.Add(producer);
        return producer;
    }

    private ProductMatch Match(LocatedRecord located, ProducerSpelling? producer) =>
        known.WithFact(located.Recognition) is { } recorded
            ? new(recorded)
            : known.Match(ProductSpelling.Of(located.Name, producer), producer, located.Place, located.Recognition);
}
