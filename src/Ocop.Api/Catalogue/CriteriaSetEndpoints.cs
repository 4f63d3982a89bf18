using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Catalogue.CriteriaSets;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Catalogue;

namespace Ocop.Api.Catalogue;

internal static class CriteriaSetEndpoints
{
    public static void MapCriteriaSets(this IEndpointRouteBuilder api)
    {
        var sets = api.MapGroup("/criteria-sets").WithTags("Criteria sets").AllowAnonymous();

        sets.MapGet("", ListCriteriaSets);
        sets.MapGet("/{code}", GetCriteriaSet);
        sets.MapPost("/{code}/evaluations", EvaluateChoices).WithoutIdempotency();

        api.MapGet("/criteria-set-successions", ListCriteriaSetSuccessions).WithTags("Criteria sets").AllowAnonymous();
    }

    /// <summary>List which criteria set of a former act goes on in which of a later one.</summary>
    /// <remarks>
    /// Suggestions for classifying products anew, which a person confirms. Sets of acts that are known by their totals only
    /// are not in `GET /criteria-sets`. Sorted by `from`.
    /// </remarks>
    /// <param name="from" example="[&quot;QD1048-T15&quot;]">Only what follows these sets.</param>
    /// <param name="to" example="[&quot;QD26-08&quot;]">Only what these sets follow.</param>
    /// <response code="200">A page of successions.</response>
    private static async Task<Ok<Page<CriteriaSetSuccessionView>>> ListCriteriaSetSuccessions(
        [FromQuery] string[] from,
        [FromQuery] string[] to,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(await mediator.Send(new ListCriteriaSetSuccessions(from, to, page.Request), cancellationToken));

    /// <summary>List criteria sets.</summary>
    /// <remarks>Sorted by `code` unless asked otherwise; also by `name`, in Vietnamese order.</remarks>
    /// <param name="regulation" example="[&quot;QD26&quot;]">Only sets of these acts.</param>
    /// <param name="sector" example="[&quot;food&quot;]">Only sets of these sectors.</param>
    /// <param name="group" example="[&quot;food-1&quot;]">Only sets of these groups.</param>
    /// <param name="asOf" example="2026-08-05">Only sets of the act in force on this date.</param>
    /// <response code="200">A page of criteria sets.</response>
    private static async Task<Ok<Page<CriteriaSetSummaryView>>> ListCriteriaSets(
        [FromQuery] string[] regulation,
        [FromQuery] string[] sector,
        [FromQuery] string[] group,
        [FromQuery] DateOnly? asOf,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListCriteriaSets(regulation, sector, group, asOf, page.Request), cancellationToken)
        );

    /// <summary>Read a criteria set whole.</summary>
    /// <remarks>
    /// Labels are restated in short; `officialWording` holds the words of the act where they have been entered.
    /// `toConfirm` lists what must be compared with the signed act.
    /// </remarks>
    /// <param name="code" example="QD26-01">The set's code.</param>
    /// <response code="200">Every criterion with its options, minima and gates.</response>
    private static async Task<Ok<CriteriaSetView>> GetCriteriaSet(
        string code,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCriteriaSet(code), cancellationToken));

    /// <summary>Check what a set of choices would come to.</summary>
    /// <remarks>
    /// Stateless: nothing is kept. A criterion left out earns 0 points. Choices that cannot be scored are refused with one
    /// error each: `choice.unknown-criterion`, `choice.unknown-option`, `choice.two-options`, `choice.two-cases`,
    /// `choice.no-story`.
    /// </remarks>
    /// <param name="code" example="QD26-01">The set's code.</param>
    /// <param name="sheet">The options picked.</param>
    /// <response code="200">Points, star and outcome, with the reasons.</response>
    private static async Task<Ok<EvaluationView>> EvaluateChoices(
        string code,
        ChosenOptions sheet,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new EvaluateChoices(code, sheet.Choices), cancellationToken));
}

/// <summary>The options picked.</summary>
/// <param name="Choices">At most one for each criterion of the set.</param>
internal sealed record ChosenOptions(IReadOnlyList<Choice> Choices);
