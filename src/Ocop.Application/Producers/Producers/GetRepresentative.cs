using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>A producer, or an officer of its territory, reads who represents it and how it is reached.</summary>
public sealed record GetRepresentative(Id<Producer> ProducerId) : IQuery<RepresentationView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetRepresentative, RepresentationView>
    {
        public Task<RepresentationView> Handle(GetRepresentative query, CancellationToken cancellationToken) =>
            db.Set<Producer>()
                .VisibleTo(territory)
                .Where(producer => producer.Id == query.ProducerId)
                .Select(producer => new RepresentationView(
                    producer.Representative,
                    producer.Contacts,
                    producer.Version
                ))
                .SingleOrNotFoundAsync(cancellationToken);
    }
}

/// <summary>Personal data: for the producer itself and the officers of its territory only.</summary>
/// <param name="Representative">The legal representative; absent where a published list named none.</param>
/// <param name="Contacts">How to reach the producer.</param>
[Personal]
public sealed record RepresentationView(
    Representative? Representative,
    Contacts Contacts,
    [property: JsonIgnore] int Version
) : IVersioned;
