using Ocop.Api.Common.Http;
using Ocop.Application.Catalogue.Regulations;

namespace Ocop.Api.Catalogue;

internal static class OfficialWordingEndpoints
{
    public static void MapOfficialWording(this IEndpointRouteBuilder api)
    {
        var wording = api.MapGroup("/regulations/{code}/wording").WithTags("Regulations");

        wording.MapGet("", GetOfficialWording).AllowAnonymous();
        wording.MapPut("", EnterOfficialWording).RequireAuthorization(Who.KeepersOfTheLaw);
    }

    /// <summary>Read the words of the signed act, as far as they are entered.</summary>
    /// <remarks>They stand beside our labels in `GET /criteria-sets/{code}` and on printed score sheets.</remarks>
    /// <param name="code" example="QD26">The act's code.</param>
    /// <response code="200">The words; 404 while none are entered.</response>
    private static async Task<Ok<OfficialWordingView>> GetOfficialWording(
        string code,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetOfficialWording(code), cancellationToken));

    /// <summary>Enter the words of the signed act.</summary>
    /// <remarks>
    /// What is sent replaces what was entered before. Criteria are named by their `reference` in
    /// `GET /criteria-sets/{code}`: sets share criteria, and with them their words. Points, options and labels stay as they
    /// are. The first time, send `If-Match: *`. When the file `data/regulations/*.wording.json` of the act changes, the
    /// words of the file take the place of these.
    /// </remarks>
    /// <param name="code" example="QD26">The act's code.</param>
    /// <param name="words">The words and where they are from.</param>
    /// <param name="ifMatch">The version that is replaced.</param>
    /// <param name="mediator">Dispatches the command.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The words as they are now.</response>
    private static async Task<Ok<OfficialWordingView>> EnterOfficialWording(
        string code,
        EnteredWords words,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new EnterOfficialWording(code, words.Source, words.Criteria, ifMatch.Version),
            cancellationToken
        );
        return TypedResults.Ok(await mediator.Send(new GetOfficialWording(code), cancellationToken));
    }
}

/// <summary>Words of a signed act.</summary>
/// <param name="Source" example="Công báo số 101 ngày 1/6/2026">Where they were copied from.</param>
/// <param name="Criteria">The words of each criterion; criteria left out have none.</param>
internal sealed record EnteredWords(string Source, IReadOnlyList<WordedCriterion> Criteria);
