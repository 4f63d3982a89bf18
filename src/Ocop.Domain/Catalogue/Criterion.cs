namespace Ocop.Domain.Catalogue;

/// <summary>One of the parts A, B and C of a criteria set.</summary>
public sealed record Part(string Code, IReadOnlyList<Section> Sections)
{
    public int Max => Sections.Sum(section => section.Max);

    public IEnumerable<Criterion> Criteria => Sections.SelectMany(section => section.Criteria);
}

/// <summary>A numbered section (mục) of a part.</summary>
/// <param name="Subheadings">Printed headings between the criteria; they carry no rule.</param>
public sealed record Section(
    string Code,
    Text Title,
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<Subheading> Subheadings
)
{
    public int Max => Criteria.Sum(criterion => criterion.Max);
}

/// <summary>A printed heading above the criteria whose codes begin with its own.</summary>
/// <param name="Code" example="6.1">What those codes begin with.</param>
/// <param name="Max">The points of those criteria.</param>
/// <param name="Title">The heading.</param>
public sealed record Subheading(string Code, int Max, Text Title);

/// <summary>One question of a criteria set; a scorer answers it by picking one of its options.</summary>
/// <param name="Code">Its number in the set: <c>1.5</c>.</param>
/// <param name="Reference">The key of the wording it shares with the same criterion of other sets.</param>
public sealed record Criterion(
    string Code,
    string Reference,
    Text Label,
    IReadOnlyList<Option> Options,
    IReadOnlyList<Gate> Gates,
    Text? Hint,
    IReadOnlyList<string> ToConfirm
)
{
    public int Max => Options.Max(option => option.Points);

    /// <summary>The stars this criterion sets a minimum for, from the lowest.</summary>
    public IEnumerable<int> MarkedStars => Options.Select(option => option.MinStar).OfType<int>().Distinct().Order();

    /// <summary>The points without which the star is out of reach: those of the highest option marked up to it.</summary>
    public int PointsNeededFor(int star) =>
        Options.Where(option => option.MinStar <= star).Select(option => option.Points).DefaultIfEmpty().Max();
}

/// <summary>One worded level of a criterion with fixed points. Scorers pick options; nobody types points.</summary>
/// <param name="MinStar">The star for which this option must at least be reached (***, ****, *****).</param>
/// <param name="CaseId">Which of the alternative cases it belongs to.</param>
/// <param name="Case">What that case is.</param>
public sealed record Option(int Points, Text Label, int? MinStar = null, int? CaseId = null, Text? Case = null);
