using Ocop.Application.Assessment.Councils;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A council at work.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="CouncilId">The council that meets.</param>
/// <param name="RoundId">The round it meets in.</param>
/// <param name="Level">The level it ranks for.</param>
/// <param name="UnitId">The unit it is held in.</param>
/// <param name="Kind">Whether it meets and scores, or decides on renewals in writing.</param>
/// <param name="HeldOn">The day of the meeting, or the first day for written opinions.</param>
/// <param name="OpinionsDueOn">The last day for written opinions; absent for meetings. Not fixed by law.</param>
/// <param name="ScoringOpenedAt">When scoring, or writing, was opened; absent before.</param>
/// <param name="ClosedAt">When it was closed; absent before.</param>
/// <param name="DelegatedTo">The vice chair who presides by delegation; absent when the chair presides.</param>
/// <param name="Settings">The council's rules on the day it was convened; they hold for this session whatever comes later.</param>
/// <param name="Panel">Who sits in it.</param>
/// <param name="Table">The dossiers before the council.</param>
/// <param name="Present">The members who are present.</param>
/// <param name="Recusals">Who stepped aside for which dossier.</param>
/// <param name="Findings">What rejected dossiers or stopped their assessment.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record CouncilSessionView(
    Id<AssessmentSession> Id,
    Id<Council> CouncilId,
    Id<AssessmentRound> RoundId,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    SessionKind Kind,
    DateOnly HeldOn,
    DateOnly? OpinionsDueOn,
    DateTimeOffset? ScoringOpenedAt,
    DateTimeOffset? ClosedAt,
    Id<User>? DelegatedTo,
    CouncilSettings Settings,
    IReadOnlyList<SeatView> Panel,
    IReadOnlyList<TableItemView> Table,
    IReadOnlyList<Id<User>> Present,
    IReadOnlyList<RecusalView> Recusals,
    IReadOnlyList<FindingView> Findings,
    int Version
) : IVersioned
{
    /// <summary>What about the settings national law leaves open, and what stands by default.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } = OpenMatterView.AtCouncils;
}

/// <summary>A place at a session.</summary>
/// <param name="UserId">Who sits.</param>
/// <param name="Role">The seat.</param>
/// <param name="Agency">Whom the member speaks for.</param>
/// <param name="InPlaceOf">The member whose place a substitute takes; absent for members of the council.</param>
/// <param name="Decision">The decision that names the substitute; absent for members of the council.</param>
public sealed record SeatView(Id<User> UserId, CouncilRole Role, string? Agency, Id<User>? InPlaceOf, string? Decision);

/// <summary>A dossier before the council.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="ProductId">Its product.</param>
/// <param name="ProductName">The name of the product.</param>
/// <param name="ProducerId">Its producer.</param>
/// <param name="ProducerName">The name of the producer, by which members know whether anything ties them to it.</param>
/// <param name="CriteriaSetCode">The criteria set it is scored by.</param>
/// <param name="Pass">Which scoring counts: 1, or more after a discussion.</param>
/// <param name="RenewedStar">The star that a renewal is to keep; absent for other kinds.</param>
public sealed record TableItemView(
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    string ProductName,
    Id<Producer> ProducerId,
    string ProducerName,
    string CriteriaSetCode,
    int Pass,
    int? RenewedStar
);

/// <summary>A member who stepped aside: neither a zero nor a missing sheet.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="DossierId">The dossier.</param>
/// <param name="Reason">The tie, in words.</param>
public sealed record RecusalView(Id<User> MemberId, Id<Dossier> DossierId, string Reason);

/// <summary>What rejected a dossier or stopped its assessment.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Kind">`veto` or `stop`.</param>
/// <param name="Ground">The code of the reason in the criteria set, or of the criterion.</param>
/// <param name="Reason">Why it applies.</param>
/// <param name="Paper">The paper that shows it, as it is cited.</param>
/// <param name="EvidenceId">That paper where it is one of the dossier's; absent where it is not.</param>
public sealed record FindingView(
    Id<Dossier> DossierId,
    FindingKind Kind,
    string Ground,
    string Reason,
    string Paper,
    Id<Evidence>? EvidenceId = null
);

internal static class SessionProjection
{
    public static IQueryable<CouncilSessionView> ToViews(this IQueryable<AssessmentSession> sessions, IOcopDb db) =>
        sessions.Select(session => new CouncilSessionView(
            session.Id,
            session.CouncilId,
            session.RoundId,
            session.Level,
            session.UnitId,
            session.Kind,
            session.HeldOn,
            session.OpinionsDueOn,
            session.ScoringOpenedAt,
            session.ClosedAt,
            session.DelegatedTo,
            CouncilSettings.Of(session.Settings),
            session
                .Panel.Select(seat => new SeatView(seat.UserId, seat.Role, seat.Agency, seat.InPlaceOf, seat.Decision))
                .ToList(),
            (
                from item in session.Table
                from dossier in db.Set<Dossier>().Where(one => one.Id == item.DossierId)
                from product in db.Set<Product>().Where(one => one.Id == item.ProductId)
                from producer in db.Set<Producer>().Where(one => one.Id == dossier.ProducerId)
                select new TableItemView(
                    item.DossierId,
                    item.ProductId,
                    product.Name,
                    producer.Id,
                    producer.Name,
                    item.CriteriaSetCode,
                    item.Pass,
                    item.RenewedStar
                )
            ).ToList(),
            session.Attendance.Select(one => one.MemberId).ToList(),
            session.Recusals.Select(one => new RecusalView(one.MemberId, one.DossierId, one.Reason)).ToList(),
            session
                .Findings.Select(one => new FindingView(
                    one.DossierId,
                    one.Kind,
                    one.Ground,
                    one.Reason,
                    one.Paper,
                    one.EvidenceId
                ))
                .ToList(),
            session.Version
        ));
}
