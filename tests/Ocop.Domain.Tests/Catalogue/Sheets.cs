using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Tests.Catalogue.Law;

namespace Ocop.Domain.Tests.Catalogue;

/// <summary>A valid sheet of one of the 26 sets.</summary>
public sealed record Sheet(CriteriaSet Set, IReadOnlyList<Choice> Choices);

internal static class Sheets
{
    public static void ForAnySheet(Func<Sheet, bool> holds) =>
        Prop.ForAll(Any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples.Of(300)));

    /// <summary>Good sheets are rare among random ones, so answers lean towards the better options.</summary>
    private static readonly Arbitrary<Sheet> Any = Gen.Choose(1, 26)
        .SelectMany(
            _ => Gen.ArrayOf(Gen.Frequency((1, Gen.Choose(-1, 5)), (3, Gen.Constant(5))), 40),
            (number, answers) => new Sheet(Set(number), [.. Answer(Set(number), answers)])
        )
        .Where(sheet => sheet.Set.FaultsIn(sheet.Choices).Count == 0)
        .ToArbitrary();

    private static IEnumerable<Choice> Answer(CriteriaSet set, int[] answers) =>
        set
            .Criteria.Zip(answers)
            .Where(pair => pair.Second >= 0)
            .Select(pair => new Choice(pair.First.Code, Math.Min(pair.Second, pair.First.Options.Count - 1)));
}
