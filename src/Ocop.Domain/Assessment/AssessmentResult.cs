using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Assessment;

/// <summary>
/// What a session came to for one dossier, with everything it was computed from. It never changes: a later view is a new
/// session's result beside it.
/// </summary>
public sealed class AssessmentResult : Aggregate<AssessmentResult>, IAssessing
{
    private readonly List<CountedSheet> _sheets = [];
    private readonly List<AgreedOption> _agreed = [];
    private readonly List<CriterionPoints> _points = [];
    private readonly List<UnmetMinimum> _unmetMinima = [];

    private AssessmentResult() { }

    public Id<AssessmentSession> SessionId { get; private init; }

    public Id<Dossier> DossierId { get; private init; }

    public Id<Product> ProductId { get; private init; }

    public Id<Regulation> RegulationId { get; private init; }

    public Id<CriteriaSet> CriteriaSetId { get; private init; }

    public string CriteriaSetCode { get; private init; } = null!;

    public Level Level { get; private init; }

    /// <summary>Whether the council met and scored, or agreed in writing that the product keeps its star.</summary>
    public SessionKind Kind { get; private init; }

    public Id<AdministrativeUnit> UnitId { get; private init; }

    public int Pass { get; private init; }

    /// <summary>Unrounded; none when a veto or a stop ended the assessment, and when nobody scored.</summary>
    public decimal? Mean { get; private set; }

    public int? StarByBand { get; private set; }

    /// <summary>After minima; none below the lowest recognised star and when the assessment ended early.</summary>
    public int? Star { get; private set; }

    public Outcome Outcome { get; private set; }

    /// <summary>The reading of the members' points that was used.</summary>
    public MinimaReading MinimaBy { get; private init; }

    /// <summary>The condition for a transfer that was used.</summary>
    public TransferCondition TransferWhen { get; private init; }

    /// <summary>The sheets that were counted.</summary>
    public IReadOnlyList<CountedSheet> Sheets => _sheets;

    /// <summary>The options that the council agreed on, which were read instead of the members' own.</summary>
    public IReadOnlyList<AgreedOption> Agreed => _agreed;

    public IReadOnlyList<CriterionPoints> Points => _points;

    /// <summary>What kept the product from the star of its band.</summary>
    public IReadOnlyList<UnmetMinimum> UnmetMinima => _unmetMinima;

    public DateTimeOffset ReachedAt { get; private init; }

    /// <summary>Whether the same sheets still come to the same result.</summary>
    public bool IsConfirmedBy(Ranking ranking) =>
        Mean == ranking.Mean.Value
        && StarByBand == ranking.StarByBand
        && Star == ranking.Star
        && Outcome == ranking.Outcome
        && _points.OrderBy(one => one.Criterion).SequenceEqual(ranking.Points.OrderBy(one => one.Criterion));

    internal static AssessmentResult Reach(
        AssessmentSession session,
        TableItem item,
        SessionFinding? finding,
        IReadOnlyCollection<ScoreSheet> sheets,
        IReadOnlyCollection<AgreedOption> agreed,
        Rubric rubric,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.ADossierIsJudgedByItsOwnAct.Require(rubric.Act.Id == item.RegulationId);

        var result = Begin(session, item, now);
        if (finding is null)
            result.Take(Ranking.Of(sheets, rubric, session.Settings, session.Level, agreed), sheets, agreed);
        else
            result.EndBy(finding);
        result.Announce(by);
        return result;
    }

    /// <summary>The members agreed that the product keeps its star, or a finding ended the assessment.</summary>
    internal static AssessmentResult InWriting(
        AssessmentSession session,
        TableItem item,
        SessionFinding? finding,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var result = Begin(session, item, now);
        if (finding is null)
            (result.Star, result.Outcome) = (item.RenewedStar, Outcome.Recognised);
        else
            result.EndBy(finding);
        result.Announce(by);
        return result;
    }

    private static AssessmentResult Begin(AssessmentSession session, TableItem item, DateTimeOffset now) =>
        new()
        {
            SessionId = session.Id,
            DossierId = item.DossierId,
            ProductId = item.ProductId,
            RegulationId = item.RegulationId,
            CriteriaSetId = item.CriteriaSetId,
            CriteriaSetCode = item.CriteriaSetCode,
            Level = session.Level,
            Kind = session.Kind,
            UnitId = session.UnitId,
            Pass = item.Pass,
            MinimaBy = session.Settings.MinimaBy,
            TransferWhen = session.Settings.TransferWhen,
            ReachedAt = now,
        };

    private void EndBy(SessionFinding finding) =>
        Outcome = finding.Kind is FindingKind.Veto ? Outcome.Rejected : Outcome.Stopped;

    private void Announce(Id<User> by) =>
        Raise(new ResultReached(Id, DossierId, ProductId, Level, Outcome, Star, by, ReachedAt));

    private void Take(Ranking ranking, IEnumerable<ScoreSheet> sheets, IEnumerable<AgreedOption> agreed)
    {
        Mean = ranking.Mean.Value;
        StarByBand = ranking.StarByBand;
        Star = ranking.Star;
        Outcome = ranking.Outcome;
        _sheets.AddRange(sheets.Select(sheet => new CountedSheet(sheet.Id, sheet.ScorerId, sheet.Total)));
        _agreed.AddRange(agreed);
        _points.AddRange(ranking.Points);
        _unmetMinima.AddRange(ranking.UnmetMinima);
    }

    public static class Rules
    {
        /// <summary>QĐ 26/2026/QĐ-TTg, transition: results are pinned to the act the dossier was filed under.</summary>
        public static readonly Rule ADossierIsJudgedByItsOwnAct = new(
            "result.other-act",
            new("Hồ sơ phải được đánh giá theo văn bản của chính hồ sơ.", "A dossier is judged by its own act.")
        );
    }
}

/// <summary>A sheet that went into the mean.</summary>
public sealed record CountedSheet(Id<ScoreSheet> SheetId, Id<User> ScorerId, int Total);
