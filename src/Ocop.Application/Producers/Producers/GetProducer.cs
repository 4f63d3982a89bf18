using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>A producer reads what it stated, an officer what one of the territory stated.</summary>
public sealed record GetProducer(Id<Producer> ProducerId) : IQuery<ProducerView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetProducer, ProducerView>
    {
        public Task<ProducerView> Handle(GetProducer query, CancellationToken cancellationToken) =>
            db.Set<Producer>()
                .VisibleTo(territory)
                .Where(producer => producer.Id == query.ProducerId)
                .Select(producer => new ProducerView(
                    producer.Id,
                    producer.Kind,
                    producer.Name,
                    producer.UnitId,
                    db.Set<AdministrativeUnit>().Single(unit => unit.Id == producer.UnitId).Name,
                    producer.Registration,
                    producer.FoundedOn,
                    producer.LocalCapitalPercent,
                    producer.Workforce == null
                        ? null
                        : new StatedWorkforce(producer.Workforce.Workers, producer.Workforce.FromTheCommune),
                    producer.CooperativeClass,
                    producer.FinancialYears.OrderBy(year => year.Year).ToList(),
                    producer.Kind != null && producer.Representative != null,
                    producer.Version
                ))
                .SingleOrNotFoundAsync(cancellationToken);
    }
}

/// <summary>A producer, without anything about the people behind it.</summary>
/// <param name="Id">The producer's id.</param>
/// <param name="Kind">What kind of producer it is; absent where a published list left it out.</param>
/// <param name="Name">The registered name.</param>
/// <param name="UnitId">The unit it is seated in, as of when that was stated.</param>
/// <param name="UnitName">The name of that unit.</param>
/// <param name="Registration">The business registration.</param>
/// <param name="FoundedOn">When it was founded.</param>
/// <param name="LocalCapitalPercent">The share of capital held by local people, in per cent.</param>
/// <param name="Workforce">Who works there.</param>
/// <param name="CooperativeClass">How the cooperative was last classed.</param>
/// <param name="FinancialYears">The figures of past years, in đồng, oldest first.</param>
/// <param name="IsFullyStated">Whether everything that a dossier needs to know of its producer has been said.</param>
public sealed record ProducerView(
    Id<Producer> Id,
    ProducerKind? Kind,
    string Name,
    Id<AdministrativeUnit> UnitId,
    string UnitName,
    BusinessRegistration? Registration,
    DateOnly? FoundedOn,
    decimal? LocalCapitalPercent,
    StatedWorkforce? Workforce,
    CooperativeClass? CooperativeClass,
    IReadOnlyList<FinancialYear> FinancialYears,
    bool IsFullyStated,
    [property: JsonIgnore] int Version
) : IVersioned;
