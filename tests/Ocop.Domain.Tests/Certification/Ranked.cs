using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Assessment;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

/// <summary>A product with a result, and the decisions and certificates that follow from it.</summary>
internal sealed class Ranked
{
    public static readonly DateOnly Signed = new(2026, 8, 5);
    public static readonly DateTimeOffset Now = new(2026, 8, 5, 14, 0, 0, TimeSpan.FromHours(7));
    public static readonly Id<User> Officer = Id<User>.New();
    public static readonly DecisionHeader Header = new(
        DecisionNumber.Parse("4261/QĐ-UBND", null),
        Signed,
        "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
        new("Nguyễn Văn An", "Phó Chủ tịch")
    );

    private readonly Chamber _chamber = new Chamber().Scoring();

    private Ranked(IReadOnlyList<Choice> choices) => Result = _chamber.AllSubmitted(choices).Close();

    public AssessmentResult Result { get; }

    public CertifiedProduct Certified => new(_chamber.Filed.Product, _chamber.Filed.Producer);

    /// <summary>99 points, but short of a five-star minimum: the province recognises four stars.</summary>
    public static Ranked FourStars() => new(Law.BestIn(Filed.Set, but: "1.5", points: 2));

    /// <summary>100 points: the province sends it to the centre.</summary>
    public static Ranked FiveStars() => new(Law.BestIn(Filed.Set));

    public static RecognitionDecision Draft(DecisionHeader? header = null) =>
        RecognitionDecision.Draft(Level.Province, Some.Province, header ?? Header, Filed.Act);

    public static RecognitionDecision Draft(params Ranked[] ranked)
    {
        var decision = Draft(header: null);
        foreach (var one in ranked)
            decision.Add(one.Result);
        return decision;
    }

    public static IReadOnlyList<Certificate> Issue(RecognitionDecision decision, params Ranked[] ranked) =>
        decision.Issue(Some.Province, [.. ranked.Select(one => one.Certified)], Filed.Act, Officer, Now);

    /// <summary>Issued on 5/8/2026, so valid through 5/8/2029.</summary>
    public static Certificate Certificate(Ranked? ranked = null)
    {
        ranked ??= FourStars();
        return Assert.Single(Issue(Draft(ranked), ranked));
    }
}
