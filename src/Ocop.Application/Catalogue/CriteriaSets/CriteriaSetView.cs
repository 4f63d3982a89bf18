using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>What an act asks of one subgroup of products.</summary>
/// <param name="Id">Its identity in this system.</param>
/// <param name="Code">Its public name.</param>
/// <param name="Regulation">The code of the act it belongs to.</param>
/// <param name="Number">Its number in the act.</param>
/// <param name="Name">The subgroup of products it is for.</param>
/// <param name="Sector">The code of the sector.</param>
/// <param name="Group">The code of the group.</param>
/// <param name="ManagingMinistries">The codes of the ministries that manage these products.</param>
/// <param name="SamplesRequired">How many samples of the product come with a dossier.</param>
/// <param name="SiteSurveyRequired">Whether the site is surveyed before scoring.</param>
/// <param name="Max">The most a sheet can earn.</param>
/// <param name="Vetoes">The reasons to reject a dossier outright.</param>
/// <param name="Parts">The parts A, B and C.</param>
/// <param name="ToConfirm">What must be compared with the signed act.</param>
/// <param name="WordingSource">Where the official words were copied from; absent when there are none here.</param>
public sealed record CriteriaSetView(
    Id<CriteriaSet> Id,
    string Code,
    string Regulation,
    int Number,
    Text Name,
    string Sector,
    string Group,
    IReadOnlyList<string> ManagingMinistries,
    int SamplesRequired,
    bool SiteSurveyRequired,
    int Max,
    IReadOnlyList<VetoView> Vetoes,
    IReadOnlyList<PartView> Parts,
    IReadOnlyList<string> ToConfirm,
    string? WordingSource
)
{
    internal static CriteriaSetView Of(CriteriaSet set, Regulation regulation, OfficialWording? wording) =>
        new(
            set.Id,
            set.Code,
            set.RegulationCode,
            set.Number,
            set.Name,
            set.Sector,
            set.Group,
            set.Definition.ManagingMinistries,
            set.SamplesRequired,
            set.SiteSurveyRequired,
            set.Max,
            [.. set.Vetoes.Select(code => new VetoView(code, regulation.Definition.Vetoes[code]))],
            [.. set.Parts.Select(part => PartView.Of(part, regulation, wording))],
            set.Definition.ToConfirm,
            wording?.Source
        );
}

/// <summary>A reason to reject a dossier outright.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">What it says.</param>
public sealed record VetoView(string Code, Text Label);

/// <summary>A part of a criteria set.</summary>
/// <param name="Code">A, B or C.</param>
/// <param name="Max">The points it holds.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sections">Its sections.</param>
public sealed record PartView(string Code, int Max, Text Title, IReadOnlyList<SectionView> Sections)
{
    internal static PartView Of(Part part, Regulation regulation, OfficialWording? wording) =>
        new(
            part.Code,
            part.Max,
            regulation.Definition.Parts.Single(rule => rule.Code == part.Code).Title,
            [.. part.Sections.Select(section => SectionView.Of(section, wording))]
        );
}

/// <summary>A section (mục) of a part.</summary>
/// <param name="Code">Its number.</param>
/// <param name="Max">The points it holds.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subheadings">Headings above the criteria whose codes begin with theirs.</param>
/// <param name="Criteria">Its criteria.</param>
public sealed record SectionView(
    string Code,
    int Max,
    Text Title,
    IReadOnlyList<Subheading> Subheadings,
    IReadOnlyList<CriterionView> Criteria
)
{
    internal static SectionView Of(Section section, OfficialWording? wording) =>
        new(
            section.Code,
            section.Max,
            section.Title,
            section.Subheadings,
            [
                .. section.Criteria.Select(criterion =>
                    CriterionView.Of(criterion, wording?.Criteria.GetValueOrDefault(criterion.Reference))
                ),
            ]
        );
}
