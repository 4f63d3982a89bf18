namespace Ocop.Application.Catalogue.Loading;

/// <summary>What a regulation file says twice must agree, and what it refers to must be there.</summary>
internal static class ContradictionsIn
{
    public static IEnumerable<Text> File(RegulationContent content) =>
        [
            .. content.Groups.SelectMany(group => Missing(group.Code, [group.Sector], SectorsOf(content))),
            .. Repeated(content.CriteriaSets.Select(set => set.Code)),
            .. Repeated(content.CriteriaSets.Select(set => $"{content.Code}-{set.Number:00}")),
            .. content.Criteria.SelectMany(wording => Wording(wording.Key, wording.Value)),
            .. content.CriteriaSets.SelectMany(set => Set(set, content)),
        ];

    private static IEnumerable<Text> Wording(string key, CriterionEntry wording) =>
        wording.Options.Count == 0
            ? [new($"{key}: không có mức nào.", $"{key}: there are no options.")]
            : Sum(key, wording.Max, wording.Options.Max(option => option.Points))
                .Concat(
                    wording
                        .Options.Where(option => option is not { Points: >= 0, MinStar: null or (>= 1 and <= 5) })
                        .Select(_ => OutOfRange(key))
                );

    private static IEnumerable<Text> Set(CriteriaSetEntry set, RegulationContent content) =>
        [
            .. Missing(set.Code, [set.Sector], SectorsOf(content)),
            .. Missing(set.Code, [set.Group], content.Groups.Select(group => group.Code)),
            .. Missing(set.Code, set.ManagingMinistries, content.Ministries.Keys),
            .. Missing(set.Code, set.Vetoes, content.Vetoes.Keys),
            .. Missing(set.Code, set.Parts.Select(part => part.Code), content.Parts.Keys),
            .. set.Parts.SelectMany(part => Part(set.Code, part, content)),
        ];

    private static IEnumerable<Text> Part(string set, SetPartEntry part, RegulationContent content) =>
        [
            .. Sum($"{set} {part.Code}", part.Max, part.Sections.Sum(section => section.Max)),
            .. Sum($"{set} {part.Code}", content.Parts.GetValueOrDefault(part.Code)?.Max ?? part.Max, part.Max),
            .. part.Sections.SelectMany(section => Section($"{set} {section.Code}", section, content.Criteria)),
        ];

    private static IEnumerable<Text> Section(
        string where,
        SectionEntry section,
        IReadOnlyDictionary<string, CriterionEntry> wordings
    )
    {
        var missing = Missing(where, section.Criteria.Select(criterion => criterion.Ref), wordings.Keys).ToArray();
        return missing.Length > 0
            ? missing
            : Sum(where, section.Max, section.Criteria.Sum(criterion => wordings[criterion.Ref].Max));
    }

    private static IEnumerable<string> SectorsOf(RegulationContent content) =>
        content.Sectors.Select(sector => sector.Code);

    private static IEnumerable<Text> Sum(string where, int stated, int computed)
    {
        if (stated == computed)
            yield break;

        yield return new(
            $"{where}: ghi {stated} điểm nhưng tính ra {computed}.",
            $"{where}: {stated} points are stated, but they come to {computed}."
        );
    }

    private static IEnumerable<Text> Missing(string where, IEnumerable<string> named, IEnumerable<string> known) =>
        named.Except(known).Select(code => new Text($"{where}: không có “{code}”.", $"{where}: there is no “{code}”."));

    private static IEnumerable<Text> Repeated(IEnumerable<string> codes) =>
        codes
            .CountBy(code => code)
            .Where(count => count.Value > 1)
            .Select(count => new Text($"{count.Key}: có hai lần.", $"{count.Key}: appears twice."));

    private static Text OutOfRange(string key) =>
        new($"{key}: điểm hoặc hạng sao ngoài khoảng cho phép.", $"{key}: points or star out of range.");
}
