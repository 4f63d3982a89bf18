using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Printing;
using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Common.Paging;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

internal static class ScoreSheetEndpoints
{
    public static void MapScoreSheets(this IEndpointRouteBuilder api)
    {
        var sheets = api.MapGroup("/score-sheets").WithTags("Score sheets");

        sheets.MapPost("", OpenScoreSheet).RequireAuthorization(Who.CouncilMembers);
        sheets.MapGet("", ListScoreSheets).RequireAuthorization(Who.AtCouncils);
        sheets.MapGet("/{id}", GetScoreSheet).RequireAuthorization(Who.AtCouncils);
        sheets.MapPut("/{id}/choices", MarkScoreSheet).RequireAuthorization(Who.CouncilMembers);
        sheets.MapPost("/{id}/submission", SubmitScoreSheet).RequireAuthorization(Who.CouncilMembers);
        sheets.MapGet("/{id}/document", PrintScoreSheet).AnswersPaper().RequireAuthorization(Who.AtCouncils);
    }

    /// <summary>Take a score sheet for a dossier on the table.</summary>
    /// <remarks>It is always the caller's own. One for each dossier and pass.</remarks>
    /// <response code="201">The empty sheet.</response>
    private static async Task<Created<ScoreSheetView>> OpenScoreSheet(
        OpenScoreSheet sheet,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(sheet, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/score-sheets/{id}",
            await mediator.Send(new GetScoreSheet(id), cancellationToken)
        );
    }

    /// <summary>Look through the score sheets that you may see.</summary>
    /// <remarks>
    /// Your own; those of others for a dossier once yours is submitted; all submitted ones when the session is closed.
    /// </remarks>
    /// <param name="page">Which part of the list; sorted by `pass`.</param>
    /// <param name="session">Only sheets of this session.</param>
    /// <param name="dossier">Only sheets for this dossier.</param>
    /// <response code="200">One page of sheets.</response>
    private static async Task<Ok<Page<ScoreSheetView>>> ListScoreSheets(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "session")] Id<AssessmentSession>? session,
        [FromQuery(Name = "dossier")] Id<Dossier>? dossier,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListScoreSheets(page.Request, session, dossier), cancellationToken));

    /// <summary>Read a score sheet that you may see.</summary>
    /// <response code="200">The sheet, with the choices made so far.</response>
    private static Task<Ok<ScoreSheetView>> GetScoreSheet(
        Id<ScoreSheet> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Fill in or correct one of your score sheets.</summary>
    /// <remarks>The choices sent replace those before. A criterion without a choice earns no points.</remarks>
    /// <response code="200">The sheet as it is now, with its total.</response>
    private static async Task<Ok<ScoreSheetView>> MarkScoreSheet(
        Id<ScoreSheet> id,
        PickedOptions chosen,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new MarkScoreSheet(id, chosen.Choices, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Hand in one of your score sheets.</summary>
    /// <remarks>A submitted sheet can no longer be changed.</remarks>
    /// <response code="200">The sheet, handed in.</response>
    private static async Task<Ok<ScoreSheetView>> SubmitScoreSheet(
        Id<ScoreSheet> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new SubmitScoreSheet(id, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Print a score sheet that you may see.</summary>
    /// <remarks>
    /// Once it is handed in (before: 409 `score-sheet.not-submitted`). In Vietnamese, with every option of every criterion,
    /// in the words of the act where they are entered. The same record gives the same bytes.
    /// </remarks>
    /// <param name="id">The sheet's id.</param>
    /// <param name="format">`pdf` unless asked otherwise.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PrintScoreSheet(
        Id<ScoreSheet> id,
        [FromQuery(Name = "format")] EnumWord<PrintFormat>? format,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PrintScoreSheet(id, format.OrPdf()), cancellationToken)).ToAnswer();

    private static async Task<Ok<ScoreSheetView>> View(
        Id<ScoreSheet> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetScoreSheet(id), cancellationToken));
}

/// <summary>The options picked on a sheet.</summary>
/// <param name="Choices">At most one option for each criterion.</param>
internal sealed record PickedOptions(IReadOnlyList<Choice> Choices);
