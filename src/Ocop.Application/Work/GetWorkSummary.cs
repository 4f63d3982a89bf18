namespace Ocop.Application.Work;

/// <summary>Somebody who has just signed in looks what is waiting for them.</summary>
public sealed record GetWorkSummary : IQuery<WorkSummaryView>
{
    internal sealed class Handler(IMediator mediator, ICurrentUser caller)
        : IRequestHandler<GetWorkSummary, WorkSummaryView>
    {
        public async Task<WorkSummaryView> Handle(GetWorkSummary query, CancellationToken cancellationToken)
        {
            var items = new List<WorkItemView>();

            foreach (var work in OpenWork.All.Where(work => work.IsOf(caller)))
                items.Add(new(work.Kind, await work.Count(mediator, cancellationToken), work.Href));

            return new(items);
        }
    }
}

/// <summary>What is waiting for the caller.</summary>
/// <param name="Items">Each kind of work of the caller's roles, also where nothing is waiting; the most urgent first.</param>
public sealed record WorkSummaryView(IReadOnlyList<WorkItemView> Items);

/// <summary>How much of one kind is waiting.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Count">How many records; exactly those of the list at `href`.</param>
/// <param name="Href">The list of these records.</param>
public sealed record WorkItemView(WorkKind Kind, int Count, string Href);

/// <summary>What is to be done.</summary>
public enum WorkKind
{
    NoticesUnread,

    /// <summary>Drafts that are not submitted yet.</summary>
    DossiersToSubmit,

    /// <summary>Sent back to be supplemented.</summary>
    DossiersToSupplement,

    /// <summary>Sent back, and past the day by which they were to be supplemented.</summary>
    ReturnsOverdue,

    /// <summary>Submitted and not yet received by the commune.</summary>
    DossiersToReceive,

    /// <summary>Received by the commune, whose report (Mẫu 03) is missing.</summary>
    DossiersToReport,

    /// <summary>Reported on and not yet proposed to the province.</summary>
    DossiersToPropose,

    /// <summary>With the commune, and past their day.</summary>
    DossiersOverdue,

    /// <summary>Proposed, for the province to put before a council.</summary>
    DossiersToAssess,

    /// <summary>Proposed, for the advisory team to look at.</summary>
    DossiersToAdvise,

    /// <summary>Ranked, and waiting for a decision.</summary>
    DossiersToDecide,

    /// <summary>Ranked with a star that only the central level recognises.</summary>
    DossiersPendingCentral,

    /// <summary>Sessions that are convened or scoring.</summary>
    SessionsOpen,

    /// <summary>Packages of provinces that the centre has not received.</summary>
    TransfersToReceive,

    AppealsToAnswer,

    /// <summary>Certificates in their last 180 days.</summary>
    CertificatesExpiring,

    /// <summary>Rewards that are reserved and not approved.</summary>
    RewardsToApprove,

    /// <summary>Rewards that are approved and not paid.</summary>
    RewardsToPay,
}
