using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>
/// A council at work: dossiers on the table, members present, sheets, closure; or, for renewals, opinions in writing. Its
/// closure locks everything and yields the results.
/// </summary>
public sealed partial class AssessmentSession : Aggregate<AssessmentSession>, IAssessing
{
    public const int LongestReason = 2000;
    public const int LongestPaper = 300;

    private readonly List<TableItem> _table = [];
    private readonly List<Seat> _panel = [];
    private readonly List<Attendance> _attendance = [];
    private readonly List<Recusal> _recusals = [];
    private readonly List<SessionFinding> _findings = [];
    private readonly List<Discussion> _discussions = [];
    private readonly List<Agreement> _agreements = [];
    private readonly List<CriterionRemark> _remarks = [];

    private AssessmentSession() { }

    public Id<Council> CouncilId { get; private init; }

    public Id<AssessmentRound> RoundId { get; private init; }

    public Level Level { get; private init; }

    public Id<AdministrativeUnit> UnitId { get; private init; }

    public SessionKind Kind { get; private init; }

    /// <summary>The day of the meeting, or the first day for written opinions.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>The last day for written opinions; none for meetings.</summary>
    public DateOnly? OpinionsDueOn { get; private set; }

    /// <summary>
    /// The council's rules on the day it was convened: papers, declarations and quorum go by them, and what the council
    /// adopts later is for its later sessions.
    /// </summary>
    public CouncilRules Settings { get; private init; } = null!;

    /// <summary>Who sits: the council's members on the day it was convened, or their substitutes.</summary>
    public IReadOnlyList<Seat> Panel => _panel;

    public IReadOnlyList<TableItem> Table => _table;

    /// <summary>Who is present.</summary>
    public IReadOnlyList<Attendance> Attendance => _attendance;

    /// <summary>The vice chair who presides by the chair's delegation; none when the chair presides.</summary>
    public Id<User>? DelegatedTo { get; private set; }

    public IReadOnlyList<Recusal> Recusals => _recusals;

    public IReadOnlyList<SessionFinding> Findings => _findings;

    /// <summary>What was said before a dossier was scored again.</summary>
    public IReadOnlyList<Discussion> Discussions => _discussions;

    /// <summary>The options that the council agreed on, whatever its members had picked.</summary>
    public IReadOnlyList<Agreement> Agreements => _agreements;

    /// <summary>The council's reasons by criterion, for the producer; they name nobody.</summary>
    public IReadOnlyList<CriterionRemark> Remarks => _remarks;

    public DateTimeOffset? ScoringOpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many submitted sheets of every pass, or written opinions, the closure saw; none before it.</summary>
    public int? SheetsIn { get; private set; }

    public bool IsScoring => ScoringOpenedAt is not null && ClosedAt is null;

    /// <param name="opinionsDueOn">The last day for opinions in a written session; none for meetings.</param>
    public static AssessmentSession Convene(
        Council council,
        AssessmentRound round,
        DateOnly heldOn,
        SessionKind kind,
        DateOnly? opinionsDueOn
    )
    {
        Rules.CouncilAndRoundAreOfOnePlace.Require(council.Level == round.Level && council.UnitId == round.UnitId);
        RequireTimes(kind, heldOn, opinionsDueOn);

        var session = new AssessmentSession
        {
            CouncilId = council.Id,
            RoundId = round.Id,
            Level = council.Level,
            UnitId = council.UnitId,
            Kind = kind,
            HeldOn = heldOn,
            OpinionsDueOn = opinionsDueOn,
            Settings = council.Settings with { },
        };
        session._panel.AddRange(council.Members.Select(member => new Seat(member.UserId, member.Role, member.Agency)));
        session.Raise(new SessionConvened(session.Id, kind, heldOn, opinionsDueOn));
        return session;
    }

    /// <summary>To another day, while nothing has begun.</summary>
    /// <param name="opinionsDueOn">The last day for opinions in a written session; none for meetings.</param>
    public void Move(DateOnly heldOn, DateOnly? opinionsDueOn)
    {
        RequireNotScoringYet();
        RequireTimes(Kind, heldOn, opinionsDueOn);
        if ((heldOn, opinionsDueOn) == (HeldOn, OpinionsDueOn))
            return;

        (HeldOn, OpinionsDueOn) = (heldOn, opinionsDueOn);
        Raise(new SessionMoved(Id, Kind, heldOn, opinionsDueOn));
    }

    public void PutOnTable(Dossier dossier, AssessmentRound round)
    {
        RequireNotScoringYet();
        Rules.TheRoundIsThatOfTheSession.Require(round.Id == RoundId);
        dossier.RequireAwaitsCouncilOf(Level);
        if (IsWritten)
            dossier.RequireDecidedInWriting();
        Rules.ADossierIsProposedInTime.Require(dossier.Renewal is not null || round.Admits(dossier.BroughtOn));
        Rules.ADossierLiesOnTheTableOnce.Require(_table.All(item => item.DossierId != dossier.Id));

        _table.Add(
            new(
                dossier.Id,
                dossier.ProductId,
                dossier.RegulationId,
                dossier.CriteriaSetId,
                dossier.CriteriaSetCode,
                RenewedStar: dossier.Renewal?.Star
            )
        );
    }

    public void TakeOffTable(Id<Dossier> dossier)
    {
        RequireNotScoringYet();
        var item = ItemOf(dossier);
        Rules.WhatEndedStaysOnTheTable.Require(FindingOn(dossier) is null);

        _table.Remove(item);
    }

    /// <summary>What the dossier on the table is judged by.</summary>
    public Id<CriteriaSet> CriteriaSetOf(Id<Dossier> dossier) => ItemOf(dossier).CriteriaSetId;

    /// <summary>Which scoring of the dossier counts.</summary>
    public int PassOf(Id<Dossier> dossier) => ItemOf(dossier).Pass;

    /// <summary>Whether the member has said what must be said before the dossier opens.</summary>
    internal bool KnowsTies(TieDeclaration? declared, Id<User> member, Id<Dossier> dossier) =>
        !Settings.TiesMustBeDeclared
        || (declared?.SessionId, declared?.DossierId, declared?.MemberId) == (Id, dossier, member);

    private TableItem ItemOf(Id<Dossier> dossier)
    {
        var item = _table.SingleOrDefault(item => item.DossierId == dossier);
        Rules.TheDossierLiesOnTheTable.Require(item is not null);
        return item;
    }

    private void RequireNotScoringYet() => Rules.TheTableIsSetBeforeScoring.Require(ScoringOpenedAt is null);

    private void RequireNotClosed() => Rules.AClosedSessionIsLocked.Require(ClosedAt is null);
}

/// <summary>A dossier before the council, with the act and the criteria set it is pinned to.</summary>
/// <param name="Pass">Which scoring counts: 1, or 2 after a discussion.</param>
/// <param name="RenewedStar">The star that a renewal is to keep; none for other kinds.</param>
public sealed record TableItem(
    Id<Dossier> DossierId,
    Id<Producers.Product> ProductId,
    Id<Regulation> RegulationId,
    Id<CriteriaSet> CriteriaSetId,
    string CriteriaSetCode,
    int Pass = 1,
    int? RenewedStar = null
);
