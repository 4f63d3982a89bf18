using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>
/// Hundreds of meetings in which anybody attempts anything at any time, each held twice: by the aggregates and by a
/// model of a page. They must allow the same steps and come to the same figures.
/// </summary>
public sealed class SessionModelTests
{
    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);

    /// <summary>Handed in mostly alike, so that some meetings agree and others do not.</summary>
    private static readonly IReadOnlyList<Choice>[] Qualities =
    [
        Best,
        Best,
        Best,
        Best,
        Law.BestIn(Filed.Set, but: "1.5", points: 2),
        [.. Best.Where(choice => choice.Criterion is not ("11" or "12" or "4.3"))],
    ];

    private static readonly int[] Totals = [.. Qualities.Select(choices => Filed.Set.Score(choices).Total)];

    private static readonly Config Repeatable = Config
        .QuickThrowOnFailure.WithMaxTest(Samples.Of(200))
        .WithReplay(seed: 26_2026, gamma: 9_223_372_036_854_775_783);

    [Fact]
    public void Whatever_is_attempted_a_session_keeps_the_rules()
    {
        var ends = new Ends();

        Prop.ForAll(SessionStep.Meetings.ToArbitrary(), meeting => Agree(meeting, ends)).Check(Repeatable);

        Assert.True(
            Samples.AreFew || ends is { Closed: > 50, Ended: > 5, ScoredAgain: > 10 },
            $"The meetings hardly got anywhere: {ends}"
        );
    }

    private static void Agree(IReadOnlyList<SessionStep> meeting, Ends ends)
    {
        var rules = CouncilRules.Default with { LargestSpread = 10 };
        var (model, real) = (new ModelSession(rules, Totals), new RealSession(rules, Qualities));

        foreach (var (number, step) in meeting.Index())
        {
            var (expected, allowed) = (model.Try(step), real.Try(step));
            Assert.True(expected == allowed, $"Step {number}, {step}: {allowed} instead of {expected}");
        }

        MustBeAlike(model, real);
        ends.Count(model);
    }

    private static void MustBeAlike(ModelSession model, RealSession real)
    {
        Assert.Equal(model.Pass, real.Session.PassOf(real.Dossier));
        Assert.Equal(model.Recused.Order(ById), real.Session.Recusals.Select(one => one.MemberId).Order(ById));
        Assert.Equal(model.IsClosed ? model.SheetsIn : null, real.Session.SheetsIn);
        Assert.Equal(model.IsClosed, real.Result is not null);

        if (real.Result is not { } result)
            return;

        Assert.Equal(model.HasEnded ? null : Mean.Of(model.Counting).Value, result.Mean);
        Assert.Equal(model.HasEnded ? [] : model.Counting.Order(), result.Sheets.Select(sheet => sheet.Total).Order());
    }

    private static Comparer<Id<User>> ById => Comparer<Id<User>>.Create((a, b) => a.Value.CompareTo(b.Value));

    private sealed record Ends
    {
        public int Closed { get; private set; }

        public int Ended { get; private set; }

        public int ScoredAgain { get; private set; }

        public void Count(ModelSession model)
        {
            Closed += model.IsClosed ? 1 : 0;
            Ended += model is { IsClosed: true, HasEnded: true } ? 1 : 0;
            ScoredAgain += model is { IsClosed: true, Pass: > 1 } ? 1 : 0;
        }
    }
}
