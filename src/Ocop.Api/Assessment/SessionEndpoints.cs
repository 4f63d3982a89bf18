using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Assessment;

internal static partial class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        var sessions = api.MapGroup("/sessions").WithTags("Sessions");

        sessions.MapPost("", ConveneSession).RequireAuthorization(Who.Organisers);
        sessions.MapGet("", ListCouncilSessions).RequireAuthorization(Who.AtCouncils);
        sessions.MapGet("/{id}", GetCouncilSession).RequireAuthorization(Who.AtCouncils);
        sessions.MapPut("/{id}/schedule", MoveSession).RequireAuthorization(Who.Organisers);
        sessions.MapPut("/{id}/dossiers", SetTable).RequireAuthorization(Who.Organisers);
        sessions.MapPut("/{id}/attendance", RecordAttendance).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/substitutions", SubstituteMember).RequireAuthorization(Who.Organisers);
        sessions.MapPost("/{id}/findings", RecordFinding).RequireAuthorization(Who.CouncilMembers);
        sessions.MapTies();
        sessions.MapScoring();
        sessions.MapPapers();
    }

    /// <summary>Convene a council.</summary>
    /// <remarks>
    /// The council and the round are of one unit; the members are told. A `written` session takes renewals only: members
    /// write by `opinionsDueOn` whether products keep their stars, and nobody attends or scores.
    /// </remarks>
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
    /// <param name="closed">Only those that are closed, or only those that are not.</param>
    /// <response code="200">One page of sessions.</response>
    private static async Task<Ok<Page<CouncilSessionItemView>>> ListCouncilSessions(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "round")] Id<AssessmentRound>? round,
        [FromQuery(Name = "council")] Id<Council>? council,
        [FromQuery(Name = "closed")] bool? closed,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListCouncilSessions(page.Request, round, council, closed), cancellationToken)
        );

    /// <summary>Read a session.</summary>
    /// <response code="200">The session.</response>
    private static Task<Ok<CouncilSessionView>> GetCouncilSession(
        Id<AssessmentSession> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Move a session to another day.</summary>
    /// <remarks>Before scoring or writing is opened; the members are told.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> MoveSession(
        Id<AssessmentSession> id,
        SessionSchedule schedule,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Then(
            id,
            new MoveSession(id, schedule.HeldOn, schedule.OpinionsDueOn, version.Version),
            mediator,
            cancellationToken
        );

    /// <summary>Say which dossiers the council has before it.</summary>
    /// <remarks>
    /// The list sent replaces the one before, until scoring is opened. A written session takes renewals on which written
    /// opinions have not differed; renewals of five stars are for the central level.
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> SetTable(
        Id<AssessmentSession> id,
        DossiersOnTable table,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new SetTable(id, table.DossierIds, version.Version), mediator, cancellationToken);

    /// <summary>Give a member's seat to a substitute.</summary>
    /// <remarks>
    /// By the organiser, until scoring is opened. The substitute holds the role `council_member` at the unit; nobody sits
    /// in for the chair, who delegates to a vice chair.
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> SubstituteMember(
        Id<AssessmentSession> id,
        NamedSubstitute named,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Then(
            id,
            new SubstituteMember(id, named.MemberId, named.SubstituteId, named.Decision, version.Version),
            mediator,
            cancellationToken
        );

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
            new RecordFinding(
                id,
                finding.DossierId,
                finding.Kind,
                finding.Ground,
                finding.Reason,
                finding.Paper,
                finding.EvidenceId
            ),
            mediator,
            cancellationToken
        );

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

/// <summary>When a session is held.</summary>
/// <param name="HeldOn" example="2026-08-27">The day of the meeting, or the first day for written opinions.</param>
/// <param name="OpinionsDueOn">The last day for written opinions; leave out for meetings.</param>
internal sealed record SessionSchedule(DateOnly HeldOn, DateOnly? OpinionsDueOn = null);

/// <summary>The dossiers before a council.</summary>
/// <param name="DossierIds">Proposed dossiers of the territory, each once.</param>
internal sealed record DossiersOnTable(IReadOnlyList<Id<Dossier>> DossierIds);

/// <summary>Somebody who sits in for a member.</summary>
/// <param name="MemberId">Who cannot come.</param>
/// <param name="SubstituteId">Who sits instead.</param>
/// <param name="Decision">The decision that names the substitute.</param>
internal sealed record NamedSubstitute(Id<User> MemberId, Id<User> SubstituteId, string Decision);

/// <summary>Who is present at a session.</summary>
/// <param name="Present">Members of the council.</param>
/// <param name="DelegatedTo">The vice chair who presides by delegation; leave out when the chair presides.</param>
internal sealed record MembersPresent(IReadOnlyList<Id<User>> Present, Id<User>? DelegatedTo = null);
