using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Settings;

namespace Ocop.Domain.Assessment;

/// <summary>
/// A producer's request to have a result examined again. The act knows none, so all of it is practice and configured;
/// once a decision is issued, the law on complaints (Luật Khiếu nại) applies instead.
/// </summary>
public sealed class Appeal : Aggregate<Appeal>, IPlaced, IOfProducer
{
    public const int LongestText = 4000;
    public const int MostPapers = 50;

    private readonly List<AppealPaper> _papers = [];

    private Appeal() { }

    public Id<Dossier> DossierId { get; private init; }

    public Id<AssessmentResult> ResultId { get; private init; }

    public Id<Producer> ProducerId { get; private init; }

    /// <summary>The commune of the dossier.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    public string Grounds { get; private init; } = null!;

    /// <summary>Papers that speak for it, in the version of the day.</summary>
    public IReadOnlyList<AppealPaper> Papers => _papers;

    /// <summary>The last day on which it could be lodged.</summary>
    public DateOnly OpenUntil { get; private init; }

    public Id<User> LodgedBy { get; private init; }

    public DateTimeOffset LodgedAt { get; private init; }

    /// <summary>Upheld: the product is assessed again. None before the answer.</summary>
    public bool? IsUpheld { get; private set; }

    /// <summary>The reason of the answer; none before it.</summary>
    public string? AnswerReason { get; private set; }

    public Id<User>? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Whether the result can be appealed by what it is: no star, or one that a province has yet to decide on.</summary>
    public static bool IsOpenTo(Dossier dossier, AssessmentResult result) =>
        dossier.ResultId == result.Id
        && (
            dossier.State is DossierState.NotRecognised
            || (dossier.State is DossierState.AwaitingDecision && result.Level is Level.Province)
        );

    public static DateOnly LastDayFor(AssessmentResult result, AppealSettings settings) =>
        result.ReachedAt.VietnamDate().AddDays(settings.Days);

    /// <returns>The last day on which the result can be appealed; none where it cannot.</returns>
    public static DateOnly? OpenUntilFor(Dossier dossier, AssessmentResult result, AppealSettings settings) =>
        settings.AreHeard && IsOpenTo(dossier, result) ? LastDayFor(result, settings) : null;

    /// <param name="papers">Papers of the producer that speak for it.</param>
    public static Appeal Lodge(
        Dossier dossier,
        AssessmentResult result,
        string grounds,
        IReadOnlyCollection<Evidence> papers,
        AppealSettings settings,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.AppealsAreHeard.Require(settings.AreHeard);
        Rules.OnlyStandingResultsAreAppealed.Require(IsOpenTo(dossier, result));
        Rules.AnAppealComesInTime.Require(now.VietnamDate() <= LastDayFor(result, settings));
        Dossier.Rules.EvidenceIsTheProducersOwn.Require(papers.All(paper => paper.ProducerId == dossier.ProducerId));

        var appeal = new Appeal
        {
            DossierId = dossier.Id,
            ResultId = result.Id,
            ProducerId = dossier.ProducerId,
            UnitId = dossier.UnitId,
            Grounds = grounds,
            OpenUntil = LastDayFor(result, settings),
            LodgedBy = by,
            LodgedAt = now,
        };
        appeal._papers.AddRange(papers.Select(paper => new AppealPaper(paper.Id, paper.Latest.Number)));
        appeal.Raise(new AppealLodged(appeal.Id, dossier.Id, dossier.UnitId));
        return appeal;
    }

    public void Answer(bool isUpheld, string reason, Id<User> by, DateTimeOffset now)
    {
        Rules.AnAppealIsAnsweredOnce.Require(AnsweredAt is null);

        (IsUpheld, AnswerReason, AnsweredBy, AnsweredAt) = (isUpheld, reason, by, now);
        Raise(new AppealAnswered(Id, DossierId, ProducerId, isUpheld));
    }

    public static class Rules
    {
        /// <summary>Not fixed by law: a setting.</summary>
        public static readonly Rule AppealsAreHeard = new(
            "appeal.not-allowed",
            new("Nơi này không áp dụng việc đề nghị xem xét lại kết quả.", "Results are not appealed here.")
        );

        /// <summary>Not fixed by law.</summary>
        public static readonly Rule OnlyStandingResultsAreAppealed = new(
            "appeal.no-such-result",
            new(
                "Chỉ đề nghị xem xét lại kết quả không được công nhận, hoặc kết quả cấp tỉnh chưa có quyết định công nhận.",
                "Only a result without recognition can be appealed, or one of the province that awaits its decision."
            )
        );

        /// <summary>Not fixed by law: the days are a setting.</summary>
        public static readonly Rule AnAppealComesInTime = new(
            "appeal.too-late",
            new("Đã hết thời hạn đề nghị xem xét lại kết quả.", "The time to appeal the result is over.")
        );

        public static readonly Rule AResultIsAppealedOnce = new(
            "appeal.exists",
            new("Kết quả này đã có đề nghị xem xét lại.", "This result has been appealed already.")
        );

        public static readonly Rule AnAppealIsAnsweredOnce = new(
            "appeal.answered",
            new("Đề nghị xem xét lại đã được trả lời.", "The appeal has been answered already.")
        );

        /// <summary>Not fixed by law: what would be decided could still change.</summary>
        public static readonly Rule AppealsAreAnsweredBeforeTheDecision = new(
            "appeal.open",
            new(
                "Quyết định có sản phẩm đang chờ trả lời đề nghị xem xét lại kết quả.",
                "An appeal against a result that the decision lists waits for its answer."
            )
        );
    }
}

/// <summary>A paper that speaks for an appeal, in the version of the day.</summary>
/// <param name="Version">Which version of it.</param>
/// <param name="EvidenceId">The paper.</param>
public sealed record AppealPaper(Id<Evidence> EvidenceId, int Version);

/// <summary>How appeals are handled; no act says, so all of it is configured and not law.</summary>
/// <param name="AreHeard">Whether there are any.</param>
/// <param name="Days">Calendar days from the result, of which the producer is told the same day.</param>
public sealed record AppealSettings(bool AreHeard, int Days)
{
    /// <param name="settings">As they stood on the day of the result: a term does not change once it runs.</param>
    public static AppealSettings Of(SettingsAt settings) =>
        new(settings.Of(ProcedureMatters.AppealsAreHeard), settings.Of(ProcedureMatters.AppealDays));
}

public sealed record AppealLodged(Id<Appeal> AppealId, Id<Dossier> DossierId, Id<AdministrativeUnit> UnitId)
    : IDomainEvent;

public sealed record AppealAnswered(Id<Appeal> AppealId, Id<Dossier> DossierId, Id<Producer> ProducerId, bool IsUpheld)
    : IDomainEvent;
