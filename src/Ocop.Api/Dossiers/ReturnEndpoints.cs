using Ocop.Api.Common.Http;
using Ocop.Application.Dossiers;
using Ocop.Application.Dossiers.Returns;
using Ocop.Application.Dossiers.Submissions;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Dossiers;

/// <summary>Dossiers sent back to be supplemented, and what came of it.</summary>
internal static class ReturnEndpoints
{
    public static void MapReturns(this IEndpointRouteBuilder api)
    {
        var dossier = api.MapGroup("/dossiers/{id}").WithTags("Dossiers");

        dossier.MapPost("/returns", ReturnDossier).RequireAuthorization(Who.CommunesAndProvinces);
        dossier
            .MapGet("/returns", ListReturns)
            .RequireAuthorization(Who.Concerned.OrSystemsWith(ApiScope.DossiersRead));
        dossier.MapPost("/returns/{number:int}/closure", CloseReturn).RequireAuthorization(Who.CommunesAndProvinces);
        dossier.MapPost("/resubmission", ResubmitDossier).RequireAuthorization(Who.ProducersAndCommunes);
        dossier
            .MapGet("/submissions", ListSubmissions)
            .RequireAuthorization(Who.Concerned.OrSystemsWith(ApiScope.DossiersRead));
        dossier.MapGet("/submissions/{number:int}/changes", GetSubmissionChanges).RequireAuthorization(Who.Concerned);
    }

    /// <summary>Send a dossier back to be supplemented.</summary>
    /// <remarks>
    /// The commune does so with what it has received and not proposed, the province with what was proposed and is not
    /// scored yet. The producer reads these very words, changes the dossier like a draft and vouches for it anew; the
    /// commune's clock stands still meanwhile. Returns are practice and not fixed by law.
    /// </remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> ReturnDossier(
        Id<Dossier> id,
        NewReturn asked,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ReturnDossier(id, asked.DueOn, asked.Needs, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }

    /// <summary>Read each time a dossier was sent back.</summary>
    /// <remarks>Producer and officers read the same words.</remarks>
    /// <response code="200">Every return with its items and answers, oldest first.</response>
    private static async Task<Ok<IReadOnlyList<ReturnView>>> ListReturns(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListReturns(id), cancellationToken));

    /// <summary>Close a return whose deadline has passed.</summary>
    /// <remarks>
    /// Only by the level that sent the dossier back. No act knows a refusal here: the dossier goes on as it was last
    /// submitted, and what the producer had begun to change is dropped.
    /// </remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> CloseReturn(
        Id<Dossier> id,
        int number,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CloseReturn(id, number, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }

    /// <summary>Hand a supplemented dossier in.</summary>
    /// <remarks>
    /// Only when nothing blocking is missing, also after the deadline. The dossier goes back to where it was sent from,
    /// under the act of its first submission. The commune's last day moves by the working days that the return took;
    /// its report has to be written anew when what was filed has changed.
    /// </remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> ResubmitDossier(
        Id<Dossier> id,
        AnsweredReturn answered,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ResubmitDossier(id, answered.Said, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }

    /// <summary>Read how often a dossier was filed.</summary>
    /// <response code="200">Every submission, oldest first.</response>
    private static async Task<Ok<IReadOnlyList<SubmissionView>>> ListSubmissions(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListSubmissions(id), cancellationToken));

    /// <summary>Read what a submission changed.</summary>
    /// <remarks>Since the submission before; in the first everything is new.</remarks>
    /// <response code="200">Old beside new, and the return that it answers.</response>
    private static async Task<Ok<SubmissionChangesView>> GetSubmissionChanges(
        Id<Dossier> id,
        int number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSubmissionChanges(id, number), cancellationToken));
}

/// <summary>What an officer asks for.</summary>
/// <param name="DueOn">The last day for the producer, after today.</param>
/// <param name="Items">What is wanted, item by item.</param>
internal sealed record NewReturn(DateOnly DueOn, IReadOnlyList<NewReturnItem> Items)
{
    internal IReadOnlyList<SupplementNeed> Needs =>
        [.. Items.Select(item => new SupplementNeed(item.Part, item.Criterion, item.EvidenceKind, item.Words))];
}

/// <summary>One thing an officer asks for.</summary>
/// <param name="Part">Which part of the dossier it is about.</param>
/// <param name="Words">What is wanted; the producer reads these words.</param>
/// <param name="Criterion">The code of the criterion: for `criterion`, and for `evidence` that is to prove one.</param>
/// <param name="EvidenceKind">The kind of paper, for `evidence` only.</param>
internal sealed record NewReturnItem(
    SupplementPart Part,
    string Words,
    string? Criterion = null,
    EvidenceKind? EvidenceKind = null
);

/// <summary>What the producer says to the items of a return.</summary>
/// <param name="Answers">At most one for each item; none where the changes speak for themselves.</param>
internal sealed record AnsweredReturn(IReadOnlyList<ReturnAnswer>? Answers = null)
{
    internal IReadOnlyList<ItemAnswer> Said => [.. (Answers ?? []).Select(one => new ItemAnswer(one.Item, one.Answer))];
}

/// <summary>What the producer says to one item.</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Answer">In the producer's words.</param>
internal sealed record ReturnAnswer(int Item, string Answer);
