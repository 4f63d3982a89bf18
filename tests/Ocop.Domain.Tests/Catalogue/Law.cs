using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Tests.Catalogue;

/// <summary>The regulations as shipped, for tests on the real criteria.</summary>
internal static class Law
{
    public static readonly IReadOnlyList<RegulationFile> Files =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data", "regulations"), "*.json")
            .Where(path => !path.EndsWith("schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => RegulationFile.Read(Path.GetFileName(path), File.ReadAllBytes(path))),
    ];

    private static readonly (Regulation Regulation, IReadOnlyList<CriteriaSet> CriteriaSets) Loaded = Files
        .Single(file => file.Content.Code == "QD26")
        .ToRecords();

    public static Regulation Qd26 => Loaded.Regulation;

    public static IReadOnlyList<CriteriaSet> CriteriaSets => Loaded.CriteriaSets;

    /// <summary>01 is fresh vegetables, 16 water, 26 tourism.</summary>
    public static CriteriaSet Set(int number) => CriteriaSets.Single(set => set.Number == number);

    /// <summary>The best option everywhere; of equally good ones the first.</summary>
    public static IReadOnlyList<Choice> BestIn(CriteriaSet set) =>
        [.. set.Criteria.Select(criterion => new Choice(criterion.Code, BestOf(criterion)))];

    /// <summary>The best option everywhere, but at one criterion the option with these points.</summary>
    public static IReadOnlyList<Choice> BestIn(CriteriaSet set, string but, int points) =>
        [.. BestIn(set).Where(choice => choice.Criterion != but), new(but, OptionOf(set, but, points))];

    public static int OptionOf(CriteriaSet set, string criterion, int points) =>
        set
            .Criteria.Single(c => c.Code == criterion)
            .Options.Index()
            .First(option => option.Item.Points == points)
            .Index;

    private static int BestOf(Criterion criterion) =>
        criterion.Options.Index().First(option => option.Item.Points == criterion.Max).Index;
}
