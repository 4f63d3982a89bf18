using Ocop.Api.Common.Http;
using Ocop.Application.Dossiers;
using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Papers;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Dossiers;

/// <summary>What the producer, or the commune on its behalf, does with a draft.</summary>
internal static class FilingEndpoints
{
    public static void MapFiling(this IEndpointRouteBuilder api)
    {
        var dossier = api.MapGroup("/dossiers/{id}").WithTags("Dossiers");

        dossier.MapPut("", DescribeDossier).RequireAuthorization(Who.ProducersAndCommunes);
        dossier.MapGet("/self-assessment", GetSelfAssessment).RequireAuthorization(Who.Concerned);
        dossier.MapPut("/self-assessment", AssessDossier).RequireAuthorization(Who.ProducersAndCommunes);
        dossier.MapGet("/evidence", GetCitedEvidence).RequireAuthorization(Who.Concerned);
        dossier.MapPut("/evidence", CiteEvidence).RequireAuthorization(Who.ProducersAndCommunes);
        dossier.MapGet("/evidence/shared-files", ListSharedFiles).RequireAuthorization(Who.Officers);
        dossier.MapPost("/pledge", PledgeDossier).RequireAuthorization(Who.ProducersAndCommunes);
        dossier.MapPost("/submission", SubmitDossier).RequireAuthorization(Who.ProducersAndCommunes);
    }

    /// <summary>Say what the forms ask beyond choices and papers.</summary>
    /// <remarks>
    /// Mẫu 02, parts II and IV, how many samples of the product go with the dossier, and what has changed since the
    /// certificate was issued, which an upgrade must say.
    /// </remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> DescribeDossier(
        Id<Dossier> id,
        DescribedDossier described,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (results, plan, samples, changed) = described;
        await mediator.Send(
            new DescribeDossier(id, results, plan, samples, changed, ifMatch.Version),
            cancellationToken
        );
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }

    /// <summary>Read what the producer gives itself.</summary>
    /// <response code="200">The options picked, with their points.</response>
    private static async Task<Ok<SelfAssessmentView>> GetSelfAssessment(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSelfAssessment(id), cancellationToken));

    /// <summary>Pick an option for each criterion.</summary>
    /// <remarks>
    /// The choices sent replace all that were made before; points follow from them and are not accepted. Every faulty
    /// choice is named. It may be done in parts: what is still missing is part of the completeness.
    /// </remarks>
    /// <response code="200">The options picked, with their points.</response>
    private static async Task<Ok<SelfAssessmentView>> AssessDossier(
        Id<Dossier> id,
        SelfAssessedChoices assessed,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AssessDossier(id, assessed.Choices, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetSelfAssessment(id), cancellationToken));
    }

    /// <summary>Read which papers go with a dossier.</summary>
    /// <response code="200">The papers, in the version that assessors see, with the criteria each proves.</response>
    private static async Task<Ok<CitedEvidenceView>> GetCitedEvidence(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCitedEvidence(id), cancellationToken));

    /// <summary>Say which papers go with a dossier.</summary>
    /// <remarks>
    /// The papers sent replace those of before. One paper may prove several criteria, or none. Each is attached in its
    /// latest version.
    /// </remarks>
    /// <response code="200">The papers as they are now.</response>
    private static async Task<Ok<CitedEvidenceView>> CiteEvidence(
        Id<Dossier> id,
        CitedPapers cited,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CiteEvidence(id, cited.Papers, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetCitedEvidence(id), cancellationToken));
    }

    /// <summary>Learn which files other producers have stored too.</summary>
    /// <remarks>
    /// For officers and auditors of the place, never for producers. Nothing is refused for it. Producers outside the
    /// caller's territory are counted, not named.
    /// </remarks>
    /// <response code="200">The files of the dossier that are not its producer's alone.</response>
    private static async Task<Ok<IReadOnlyList<SharedFileView>>> ListSharedFiles(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListSharedFiles(id), cancellationToken));

    /// <summary>Vouch for the truth of a dossier.</summary>
    /// <remarks>An officer does so on a pledge that the producer signed on paper.</remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> PledgeDossier(
        Id<Dossier> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new PledgeDossier(id, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }

    /// <summary>Submit a dossier.</summary>
    /// <remarks>
    /// Only when nothing blocking is missing. It is judged by the act in force today and frozen from now on; with its
    /// first submission the product gets its code. An upgrade needs a paper that proves what has changed; a renewal is
    /// filed from the day on that the act allows (409 names it), later than in time only with a warning.
    /// </remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> SubmitDossier(
        Id<Dossier> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new SubmitDossier(id, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }
}

/// <summary>What the forms ask beyond choices and papers.</summary>
/// <param name="BusinessResults">What came of the last business plan (Mẫu 02, part II).</param>
/// <param name="Plan">What comes next (Mẫu 02, part IV).</param>
/// <param name="Samples">How many samples of the product go with the dossier.</param>
/// <param name="WhatChanged">What has changed since the certificate was issued.</param>
internal sealed record DescribedDossier(
    string? BusinessResults = null,
    string? Plan = null,
    int Samples = 0,
    string? WhatChanged = null
);

/// <summary>What a producer gives itself.</summary>
/// <param name="Choices">At most one option for each criterion.</param>
internal sealed record SelfAssessedChoices(IReadOnlyList<ExplainedChoice> Choices);

/// <summary>The papers of a dossier.</summary>
/// <param name="Papers">Each paper once, with the criteria it proves.</param>
internal sealed record CitedPapers(IReadOnlyList<CitedPaper> Papers);
