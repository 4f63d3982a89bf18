using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

public sealed record ActEntry(
    Text Title,
    string? Number = null,
    DateOnly? IssuedOn = null,
    ActReference? Amends = null,
    IReadOnlyList<ActReference>? AmendedBy = null
)
{
    public Act ToAct() => new(Number, IssuedOn, Title, Amends, AmendedBy ?? []);
}

public sealed record PartEntry(int Max, string Vi, string En)
{
    public PartRule ToPart(string code) => new(code, Max, new(Vi, En));
}

public sealed record LevelEntry(
    Level Level,
    LevelRole Role,
    IReadOnlyList<int>? Recognises = null,
    decimal? ForwardsFrom = null,
    int? WorkingDays = null
)
{
    public LevelRule ToLevelRule() => new(Level, Role, Recognises ?? [], ForwardsFrom, WorkingDays);
}

public sealed record CertificateEntry(
    int? Months = null,
    RenewalWindowEntry? RenewalWindowDays = null,
    int? RenewalDecisionDays = null
)
{
    public CertificateTerms ToTerms() =>
        new(Months, RenewalWindowDays?.Opens, RenewalWindowDays?.Closes, RenewalDecisionDays);
}

/// <summary>Days before expiry.</summary>
public sealed record RenewalWindowEntry(int Opens, int Closes);

public sealed record ProducerKindEntry(
    string Code,
    bool RequiresRegistration = false,
    IReadOnlyList<string>? Sectors = null
)
{
    public ProducerKindRule ToRule() => new(Code, RequiresRegistration, Sectors ?? []);
}
