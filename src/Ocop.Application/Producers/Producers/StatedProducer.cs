using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>What a producer states about itself, apart from the people behind it (Mẫu 02, part I).</summary>
public record StatedProducer
{
    /// <summary>What kind of producer it is.</summary>
    public required ProducerKind Kind { get; init; }

    /// <summary>The commune, ward or special zone it is seated in.</summary>
    public required Id<AdministrativeUnit> UnitId { get; init; }

    /// <summary>The registered name.</summary>
    /// <example>HTX Rau sạch Mường Khương</example>
    public required string Name { get; init; }

    /// <summary>The business registration; not needed by cooperative groups and associations.</summary>
    public BusinessRegistration? Registration { get; init; }

    /// <summary>When it was founded.</summary>
    public DateOnly? FoundedOn { get; init; }

    /// <summary>The share of capital held by local people, in per cent (criterion 3.1).</summary>
    /// <example>80</example>
    public decimal? LocalCapitalPercent { get; init; }

    /// <summary>Who works there (criterion 3.3).</summary>
    public StatedWorkforce? Workforce { get; init; }

    /// <summary>How the cooperative was last classed (criterion 3.4).</summary>
    public CooperativeClass? CooperativeClass { get; init; }

    /// <summary>The figures of past years, each year once (criterion 3.4).</summary>
    public IReadOnlyList<FinancialYear>? FinancialYears { get; init; }

    internal ProducerStatement With(Representative? representative, Contacts contacts) =>
        new()
        {
            Name = Name,
            Contacts = contacts,
            Representative = representative,
            Registration = Registration,
            FoundedOn = FoundedOn,
            LocalCapitalPercent = LocalCapitalPercent,
            Workforce = Workforce is { } stated ? new(stated.Workers, stated.FromTheCommune) : null,
            CooperativeClass = CooperativeClass,
            FinancialYears = FinancialYears ?? [],
        };
}

/// <summary>Who works for a producer.</summary>
/// <param name="Workers">How many people work there.</param>
/// <param name="FromTheCommune">How many of them come from the commune.</param>
public sealed record StatedWorkforce(int Workers, int FromTheCommune);

/// <summary>The person who represents a producer in law, and how the producer is reached.</summary>
/// <param name="Representative">The legal representative.</param>
/// <param name="Contacts">How to reach the producer.</param>
public sealed record StatedRepresentation(Representative Representative, Contacts Contacts);

/// <summary>A producer with the people behind it.</summary>
public sealed record NewProducer : StatedProducer
{
    /// <summary>The legal representative.</summary>
    public required Representative Representative { get; init; }

    /// <summary>How to reach the producer.</summary>
    public required Contacts Contacts { get; init; }
}
