using Ocop.Domain.Producers;

namespace Ocop.Application.Imports;

/// <summary>Each producer that rows name, entered once where nobody knew it before.</summary>
internal sealed class EnteredProducers(IOcopDb db)
{
    private readonly Dictionary<KnownProducer, Producer> _entered = new(ReferenceEqualityComparer.Instance);

    public Id<Producer> IdOf(KnownProducer known)
    {
        if (known.Id is { } id)
            return id;

        if (!_entered.TryGetValue(known, out var producer))
        {
            producer = Producer.EnterFromRecords(known.Name, known.Kind, known.Place.Unit.Id);
            db.Set<Producer>().Add(producer);
            _entered.Add(known, producer);
        }

        return producer.Id;
    }
}
