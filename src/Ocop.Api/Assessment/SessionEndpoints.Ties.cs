using Ocop.Application.Assessment.Sessions;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

internal static partial class SessionEndpoints
{
    private static void MapTies(this RouteGroupBuilder sessions)
    {
        sessions.MapGet("/{id}/declarations", GetOwnDeclarations).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/declarations", DeclareTies).RequireAuthorization(Who.CouncilMembers);
        sessions.MapPost("/{id}/recusals", StepAside).RequireAuthorization(Who.CouncilMembers);
    }

    /// <summary>Read what you declared, and for which dossiers you still have to.</summary>
    /// <response code="200">One entry for each dossier on the table.</response>
    private static async Task<Ok<IReadOnlyList<OwnDeclarationView>>> GetOwnDeclarations(
        Id<AssessmentSession> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetOwnDeclarations(id), cancellationToken));

    /// <summary>Declare whether anything ties you to the producers of dossiers on the table.</summary>
    /// <remarks>
    /// Before it a member sees which products are on the table and whose they are, but neither dossier nor papers. With
    /// the tie `none` the dossier opens; with any other the member steps aside for it and sees nothing of it.
    /// </remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> DeclareTies(
        Id<AssessmentSession> id,
        OwnTies own,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new DeclareTies(id, own.Declarations), mediator, cancellationToken);

    /// <summary>Step aside for one dossier.</summary>
    /// <remarks>A member who stepped aside counts neither as a zero nor as missing.</remarks>
    /// <response code="200">The session as it is now.</response>
    private static Task<Ok<CouncilSessionView>> StepAside(
        Id<AssessmentSession> id,
        OwnRecusal recusal,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new StepAside(id, recusal.DossierId, recusal.Reason), mediator, cancellationToken);
}

/// <summary>What the caller declares.</summary>
/// <param name="Declarations">At most one for each dossier on the table; a tie other than `none` is explained.</param>
internal sealed record OwnTies(IReadOnlyList<StatedTie> Declarations);

/// <summary>The caller steps aside.</summary>
/// <param name="DossierId">For this dossier.</param>
/// <param name="Reason">The tie to the producer, in words.</param>
internal sealed record OwnRecusal(Id<Dossier> DossierId, string Reason);
