using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Printing;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Api.Assessment;

internal static partial class SessionEndpoints
{
    private static void MapPapers(this RouteGroupBuilder sessions)
    {
        sessions.MapGet("/{id}/minutes", GetSessionMinutes).AnswersPaper().RequireAuthorization(Who.AtCouncils);
        sessions.MapGet("/{id}/summary", GetSessionSummary).AnswersPaper().RequireAuthorization(Who.AtCouncils);
    }

    /// <summary>Print the minutes of a session.</summary>
    /// <remarks>
    /// Once it is closed (before: 409 `session.not-closed`). In Vietnamese, in the form of official papers: who was
    /// present, who stepped aside, what was found, what each dossier came to. The same record gives the same bytes.
    /// </remarks>
    /// <param name="id">The session's id.</param>
    /// <param name="format">`pdf` unless asked otherwise.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> GetSessionMinutes(
        Id<AssessmentSession> id,
        [FromQuery(Name = "format")] EnumWord<PrintFormat>? format,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new GetSessionMinutes(id, format.OrPdf()), cancellationToken)).ToAnswer();

    /// <summary>Print the summary of a session's scores.</summary>
    /// <remarks>
    /// Once it is closed (before: 409 `session.not-closed`). Every pass with the totals of the members, as far as you may
    /// see their sheets, the means and the stars.
    /// </remarks>
    /// <param name="id">The session's id.</param>
    /// <param name="format">`pdf` unless asked otherwise.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> GetSessionSummary(
        Id<AssessmentSession> id,
        [FromQuery(Name = "format")] EnumWord<PrintFormat>? format,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new GetSessionSummary(id, format.OrPdf()), cancellationToken)).ToAnswer();
}
