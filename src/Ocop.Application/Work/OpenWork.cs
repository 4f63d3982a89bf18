using Ocop.Application.Assessment.Appeals;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Assessment.Transfers;
using Ocop.Application.Certification.Certificates;
using Ocop.Application.Common.Paging;
using Ocop.Application.Dossiers;
using Ocop.Application.Notices;
using Ocop.Application.Rewards.Entitlements;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Work;

/// <summary>
/// A kind of work, whose it is, and the list it is in. It is counted by the very query that answers that list, so that the
/// number on the first page is the number of rows behind its link, in the same territory.
/// </summary>
internal sealed record OpenWork(
    WorkKind Kind,
    string Href,
    IReadOnlyList<Role> Roles,
    Func<IMediator, CancellationToken, Task<int>> Count
)
{
    private static readonly Role[] Everybody = Enum.GetValues<Role>();
    private static readonly Role[] Communes = [Role.CommuneOfficer];
    private static readonly Role[] Provinces = [Role.ProvinceOfficer];
    private static readonly Role[] Organisers = [Role.ProvinceOfficer, Role.CentralOfficer];
    private static readonly Role[] WithCommune = [Role.CommuneOfficer, Role.ProvinceOfficer];

    /// <summary>In the order in which a person should look at them.</summary>
    public static readonly IReadOnlyList<OpenWork> All =
    [
        Dossiers(WorkKind.DossiersToSupplement, [Role.Producer], "state=returned", [DossierState.Returned]),
        Dossiers(WorkKind.DossiersToSubmit, [Role.Producer, Role.CommuneOfficer], "state=draft", [DossierState.Draft]),
        Dossiers(
            WorkKind.DossiersOverdue,
            WithCommune,
            "state=submitted&state=received&state=reported&overdue=true",
            [DossierState.Submitted, DossierState.Received, DossierState.Reported],
            overdue: true
        ),
        Dossiers(WorkKind.DossiersToReceive, Communes, "state=submitted", [DossierState.Submitted]),
        Dossiers(WorkKind.DossiersToReport, Communes, "state=received", [DossierState.Received]),
        Dossiers(WorkKind.DossiersToPropose, Communes, "state=reported", [DossierState.Reported]),
        Dossiers(
            WorkKind.ReturnsOverdue,
            WithCommune,
            "state=returned&overdue=true",
            [DossierState.Returned],
            overdue: true
        ),
        Dossiers(WorkKind.DossiersToAdvise, [Role.AdvisoryMember], "state=proposed", [DossierState.Proposed]),
        Dossiers(WorkKind.DossiersToAssess, Provinces, "state=proposed", [DossierState.Proposed]),
        Of(
            WorkKind.SessionsOpen,
            [Role.CouncilMember, .. Organisers],
            "sessions?closed=false",
            new ListCouncilSessions(PageRequest.CountOnly, RoundId: null, CouncilId: null, Closed: false)
        ),
        Dossiers(WorkKind.DossiersToDecide, Organisers, "state=awaiting_decision", [DossierState.AwaitingDecision]),
        Dossiers(WorkKind.DossiersPendingCentral, Organisers, "state=pending_central", [DossierState.PendingCentral]),
        Of(
            WorkKind.TransfersToReceive,
            [Role.CentralOfficer],
            "transfers?received=false",
            new ListTransfers(PageRequest.CountOnly, UnitId: null, DossierId: null, Received: false)
        ),
        Of(
            WorkKind.AppealsToAnswer,
            Provinces,
            "appeals?answered=false",
            new ListAppeals(PageRequest.CountOnly, DossierId: null, Answered: false)
        ),
        Of(
            WorkKind.CertificatesExpiring,
            [Role.CommuneOfficer, .. Organisers],
            "certificates?status=expiring",
            new ListCertificates(
                PageRequest.CountOnly,
                [RecognitionStatus.Expiring],
                [],
                ExpiresBefore: null,
                AsOf: null
            )
        ),
        Rewards(WorkKind.RewardsToApprove, "status=reserved", EntitlementStatus.Reserved),
        Rewards(WorkKind.RewardsToPay, "status=approved", EntitlementStatus.Approved),
        Of(
            WorkKind.NoticesUnread,
            Everybody,
            "notices?unread=true",
            new ListNotices(PageRequest.CountOnly, Unread: true)
        ),
    ];

    public bool IsOf(ICurrentUser caller) => Roles.Count == Everybody.Length || Roles.Any(caller.Is);

    private static OpenWork Dossiers(
        WorkKind kind,
        IReadOnlyList<Role> roles,
        string filter,
        IReadOnlyList<DossierState> states,
        bool? overdue = null
    ) =>
        Of(
            kind,
            roles,
            $"dossiers?{filter}",
            new ListDossiers(PageRequest.CountOnly, new(states, [], [], [], [], DueBefore: null, overdue))
        );

    private static OpenWork Rewards(WorkKind kind, string filter, EntitlementStatus status) =>
        Of(
            kind,
            Provinces,
            $"reward-entitlements?{filter}",
            new ListRewardEntitlements(PageRequest.CountOnly, null, null, null, [status], FundId: null)
        );

    private static OpenWork Of<TView>(
        WorkKind kind,
        IReadOnlyList<Role> roles,
        string list,
        IQuery<Page<TView>> query
    ) =>
        new(
            kind,
            $"/api/v1/{list}",
            roles,
            async (mediator, cancellationToken) => (await mediator.Send(query, cancellationToken)).Total!.Value
        );
}
