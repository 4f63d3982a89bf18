using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Assessment;

internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        var sessions = api.MapGroup("/sessions").WithTags("Sessions");

        sessions.MapPost("", ConveneSession).RequireAuthorization(Who.Organisers);
        sessions.MapGet("", ListCouncilSessions).RequireAuthorization(Who.AtCouncils);
        sessions.MapGet("/{id}", GetCouncilSession).RequireAuthorization(Who.AtCouncils);
        sessions.MapPut("/{id}/dossiers", SetTable).RequireAuthorization(Who.Organisers);
        sessions.MapPut("/{id}/attendance", RecordAttendance).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/recusals", StepAside).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/findings", RecordFinding).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/scoring", OpenScoring).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/passes", ScoreAgain).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/closure", CloseSession).RequireAuthorization(Who.CouncilMembers);
    }

    /// <summary>Convene a council.</summary>
    /// <remarks>The council and the round are of one unit.</remarks>
    /// <response code="201">The session, its table still empty.</response>
    private static async Task<Created<CouncilSessionView>> ConveneSession(
        ConveneSession session,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(session, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/sessions/{id}",
            await mediator.Send(new GetCouncilSession(id), cancellationToken)
        );
    }

    /// <summary>Look through sessions.</summary>
    /// <param name="page">Which part of the list; sorted by `heldOn`.</param>
    /// <param name="round">Only sessions of this round.</param>
    /// <param name="council">Only sessions of this council.</param>
    /// <response code="200">One page of sessions.</response>
    private static async Task<Ok<Page<CouncilSessionItemView>>> ListCouncilSessions(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "round")] Id<AssessmentRound>? round,
        [FromQuery(Name = "council")] Id<Council>? council,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListCouncilSessions(page.Request, round, council), cancellationToken));

    /// <summary>Read a session.</summary>
    /// <response code="200">The session.</response>
    private static Task<Ok<CouncilSessionView>> GetCouncilSession(
        Id<AssessmentSession> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Say which dossiers the council has before it.</summary>
    /// <remarks>The list sent replaces the one before, until scoring is opened.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> SetTable(
        Id<AssessmentSession> id,
        DossiersOnTable table,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new SetTable(id, table.DossierIds, version.Version), mediator, cancellationToken);

    /// <summary>Record who is present.</summary>
    /// <remarks>By the chair, a vice chair or the secretary. The list sent replaces the one before.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> RecordAttendance(
        Id<AssessmentSession> id,
        MembersPresent members,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Then(
            id,
            new RecordAttendance(id, members.Present, members.DelegatedTo, version.Version),
            mediator,
            cancellationToken
        );

    /// <summary>Step aside for one dossier.</summary>
    /// <remarks>A member who stepped aside counts neither as a zero nor as missing.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> StepAside(
        Id<AssessmentSession> id,
        OwnRecusal recusal,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new StepAside(id, recusal.DossierId, recusal.Reason), mediator, cancellationToken);

    /// <summary>Record what rejects a dossier or stops its assessment.</summary>
    /// <remarks>By who presides or the secretary. No further sheet is taken for the dossier.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> RecordFinding(
        Id<AssessmentSession> id,
        FindingView finding,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Then(
            id,
            new RecordFinding(id, finding.DossierId, finding.Kind, finding.Ground, finding.Reason, finding.Paper),
            mediator,
            cancellationToken
        );

    /// <summary>Open the scoring.</summary>
    /// <remarks>By who presides or the secretary, once the quorum of the council's rules is present.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> OpenScoring(
        Id<AssessmentSession> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new OpenScoring(id, version.Version), mediator, cancellationToken);

    /// <summary>Have a dossier scored again after a discussion.</summary>
    /// <remarks>By who presides. The sheets of the pass before stay on record and no longer count.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> ScoreAgain(
        Id<AssessmentSession> id,
        AnotherPass pass,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new ScoreAgain(id, pass.DossierId, version.Version), mediator, cancellationToken);

    /// <summary>Close a session.</summary>
    /// <remarks>By who presides. It locks every sheet and gives every dossier on the table its result.</remarks>
    /// <response code="200">The session as it is now; its results are listed by `GET /results`.</response>
    private static Task<Ok<CouncilSessionView>> CloseSession(
        Id<AssessmentSession> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new CloseSession(id, version.Version), mediator, cancellationToken);

    private static async Task<Ok<CouncilSessionView>> Then(
        Id<AssessmentSession> id,
        ICommand step,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(step, cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    private static async Task<Ok<CouncilSessionView>> View(
        Id<AssessmentSession> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCouncilSession(id), cancellationToken));
}

/// <summary>The dossiers before a council.</summary>
/// <param name="DossierIds">Proposed dossiers of the territory, each once.</param>
internal sealed record DossiersOnTable(IReadOnlyList<Id<Dossier>> DossierIds);

/// <summary>Who is present at a session.</summary>
/// <param name="Present">Members of the council.</param>
/// <param name="DelegatedTo">The vice chair who presides by delegation; leave out when the chair presides.</param>
internal sealed record MembersPresent(IReadOnlyList<Id<User>> Present, Id<User>? DelegatedTo = null);

/// <summary>The caller steps aside.</summary>
/// <param name="DossierId">For this dossier.</param>
/// <param name="Reason">The tie to the producer, in words.</param>
internal sealed record OwnRecusal(Id<Dossier> DossierId, string Reason);

/// <summary>One more scoring.</summary>
/// <param name="DossierId">Of this dossier.</param>
internal sealed record AnotherPass(Id<Dossier> DossierId);
