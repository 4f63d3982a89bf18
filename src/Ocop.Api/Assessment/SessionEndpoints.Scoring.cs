using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Sessions;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

internal static partial class SessionEndpoints
{
    private static void MapScoring(this RouteGroupBuilder sessions)
    {
        sessions.MapPost("/{id}/scoring", OpenScoring).RequireAuthorization(Who.CouncilMembers);
        sessions.MapGet("/{id}/progress", GetProgress).RequireAuthorization(Who.AtCouncils);
        sessions.MapPut("/{id}/agreements", RecordAgreement).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPut("/{id}/remarks", RecordRemarks).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/passes", ScoreAgain).RequireAuthorization(Who.CouncilMembers);
        sessions.MapGet("/{id}/score-history", GetScoreHistory).RequireAuthorization(Who.AtCouncils);
        sessions.MapPost("/{id}/closure", CloseSession).RequireAuthorization(Who.CouncilMembers);
    }

    /// <summary>See how far the scoring is.</summary>
    /// <remarks>
    /// Never any points. Who presides sees every dossier, a member those for which their own sheet is in, everybody
    /// concerned all of them when the session is closed.
    /// </remarks>
    /// <response code="200">One entry for each dossier that the caller may follow.</response>
    private static async Task<Ok<IReadOnlyList<ProgressView>>> GetProgress(
        Id<AssessmentSession> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetProgress(id), cancellationToken));

    /// <summary>Look back on every scoring pass.</summary>
    /// <remarks>With the reason for each new pass; sheets and what was agreed on as far as the caller may see them.</remarks>
    /// <response code="200">One entry for each dossier and pass.</response>
    private static async Task<Ok<IReadOnlyList<PassView>>> GetScoreHistory(
        Id<AssessmentSession> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetScoreHistory(id), cancellationToken));

    /// <summary>Record the options that the council agreed on where its members differed.</summary>
    /// <remarks>
    /// By who presides or the secretary, when every sheet is in. They are read for the star minima instead of the
    /// members' own and never change the mean. What is sent replaces what was agreed on for the dossier before.
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> RecordAgreement(
        Id<AssessmentSession> id,
        AgreedOptions agreed,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Then(
            id,
            new RecordAgreement(id, agreed.DossierId, agreed.Choices, version.Version),
            mediator,
            cancellationToken
        );

    /// <summary>Record the council's reasons for what it gave in single criteria.</summary>
    /// <remarks>
    /// By who presides or the secretary, when every sheet is in. The producer reads them once the session is closed, so
    /// they name no member (422). What is sent replaces what was recorded for the dossier before.
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> RecordRemarks(
        Id<AssessmentSession> id,
        CriterionRemarks stated,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Then(id, new RecordRemarks(id, stated.DossierId, stated.Remarks, version.Version), mediator, cancellationToken);

    /// <summary>Open the scoring, or the writing.</summary>
    /// <remarks>
    /// By who presides or the secretary, once the quorum of the council's rules is present; nobody attends a written
    /// session. Sites that are to be surveyed are surveyed before (409 `session.site-not-surveyed`).
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> OpenScoring(
        Id<AssessmentSession> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new OpenScoring(id, version.Version), mediator, cancellationToken);

    /// <summary>Have a dossier scored again after a discussion.</summary>
    /// <remarks>
    /// By who presides, when every sheet of the pass before is in; as often as the council's rules allow. Those sheets
    /// stay on record and no longer count.
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> ScoreAgain(
        Id<AssessmentSession> id,
        AnotherPass pass,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new ScoreAgain(id, pass.DossierId, pass.Reason, version.Version), mediator, cancellationToken);

    /// <summary>Close a session.</summary>
    /// <remarks>
    /// By who presides. It locks every sheet and gives every dossier on the table its result. In a written session those
    /// have one on which every member agrees, or after the deadline the quorum of them; a dossier on which one differs, or
    /// too few wrote, waits for a meeting.
    /// </remarks>
    /// <response code="200">The session as it is now; its results are listed by `GET /results`.</response>
    private static Task<Ok<CouncilSessionView>> CloseSession(
        Id<AssessmentSession> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new CloseSession(id, version.Version), mediator, cancellationToken);
}

/// <summary>What a council agreed on.</summary>
/// <param name="DossierId">For this dossier.</param>
/// <param name="Choices">Criteria the members differed on, each with the option agreed on.</param>
internal sealed record AgreedOptions(Id<Dossier> DossierId, IReadOnlyList<Choice> Choices);

/// <summary>A council's reasons by criterion.</summary>
/// <param name="DossierId">For this dossier.</param>
/// <param name="Remarks">One for each criterion that needs a reason.</param>
internal sealed record CriterionRemarks(Id<Dossier> DossierId, IReadOnlyList<StatedRemark> Remarks);

/// <summary>One more scoring.</summary>
/// <param name="DossierId">Of this dossier.</param>
/// <param name="Reason">What was discussed and why it calls for another pass.</param>
internal sealed record AnotherPass(Id<Dossier> DossierId, string Reason);
