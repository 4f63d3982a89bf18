using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

public sealed record CriteriaSetEntry(
    string Code,
    int Number,
    Text Name,
    string Sector,
    string Group,
    IReadOnlyList<string> ManagingMinistries,
    int SamplesRequired,
    bool SiteSurveyRequired,
    IReadOnlyList<string> Vetoes,
    IReadOnlyList<SetPartEntry> Parts,
    IReadOnlyList<string>? ToConfirm = null
)
{
    public CriteriaSetDefinition ToDefinition(IReadOnlyDictionary<string, CriterionEntry> wordings) =>
        new()
        {
            Code = Code,
            Number = Number,
            Name = Name,
            Sector = Sector,
            Group = Group,
            ManagingMinistries = ManagingMinistries,
            SamplesRequired = SamplesRequired,
            SiteSurveyRequired = SiteSurveyRequired,
            Vetoes = Vetoes,
            Parts = [.. Parts.Select(part => part.ToPart(wordings))],
            ToConfirm = ToConfirm ?? [],
        };
}

public sealed record SetPartEntry(string Code, int Max, IReadOnlyList<SectionEntry> Sections)
{
    public Part ToPart(IReadOnlyDictionary<string, CriterionEntry> wordings) =>
        new(Code, [.. Sections.Select(section => section.ToSection(wordings))]);
}

public sealed record SectionEntry(
    string Code,
    int Max,
    Text Title,
    IReadOnlyList<CriterionReferenceEntry> Criteria,
    IReadOnlyList<Subheading>? Groups = null
)
{
    public Section ToSection(IReadOnlyDictionary<string, CriterionEntry> wordings) =>
        new(Code, Title, [.. Criteria.Select(entry => wordings[entry.Ref].ToCriterion(entry))], Groups ?? []);
}

public sealed record CriterionReferenceEntry(string Code, string Ref);

public sealed record CriterionEntry(
    int Max,
    Text Label,
    IReadOnlyList<OptionEntry> Options,
    IReadOnlyList<GateEntry>? Gates = null,
    Text? Hint = null,
    IReadOnlyList<string>? ToConfirm = null
)
{
    public Criterion ToCriterion(CriterionReferenceEntry entry) =>
        new(
            entry.Code,
            entry.Ref,
            Label,
            [.. Options.Select(option => option.ToOption())],
            [.. (Gates ?? []).Select(gate => gate.ToGate())],
            Hint,
            ToConfirm ?? []
        );
}

public sealed record OptionEntry(
    int Points,
    string Vi,
    string En,
    int? MinStar = null,
    int? CaseId = null,
    Text? Case = null
)
{
    public Option ToOption() => new(Points, new(Vi, En), MinStar, CaseId, Case);
}

public sealed record GateEntry(GateKind Kind, string Vi, string En, string? Criterion = null, string? Section = null)
{
    public Gate ToGate() => new(Kind, new(Vi, En), Criterion, Section);
}
