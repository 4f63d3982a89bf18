using Ocop.Application.Producers.Members;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Api.Producers;

internal static class MemberEndpoints
{
    public static void MapProducerMembers(this IEndpointRouteBuilder api)
    {
        var members = api.MapGroup("/producers/{id}/members").WithTags("Producers");

        members.MapGet("", ListMembers).RequireAuthorization(Who.ProducersAndOfficers);
        members.MapPost("", AddMember).RequireAuthorization(Who.ProducersAndCommunes);
        members.MapPost("/{membershipId}/ending", EndMember).RequireAuthorization(Who.ProducersAndCommunes);
    }

    /// <summary>Read who acts, or acted, for a producer.</summary>
    /// <remarks>Personal data: for the producer itself and the officers of its territory.</remarks>
    /// <response code="200">All members, the newest first.</response>
    private static async Task<Ok<IReadOnlyList<MemberView>>> ListMembers(
        Id<Producer> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListMembers(id), cancellationToken));

    /// <summary>Let one more person act for a producer.</summary>
    /// <remarks>The person has opened an account before. Nobody decides on their own role.</remarks>
    /// <response code="201">All members as they are now.</response>
    private static async Task<Created<IReadOnlyList<MemberView>>> AddMember(
        Id<Producer> id,
        NewMember member,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AddMember(id, member.Email), cancellationToken);
        return TypedResults.Created(
            $"/api/v1/producers/{id}/members",
            await mediator.Send(new ListMembers(id), cancellationToken)
        );
    }

    /// <summary>Say until when somebody acts for a producer.</summary>
    /// <remarks>It stays on record. Yesterday as the last day takes the role away at once.</remarks>
    /// <response code="200">All members as they are now.</response>
    private static async Task<Ok<IReadOnlyList<MemberView>>> EndMember(
        Id<Producer> id,
        Id<Membership> membershipId,
        EndedMember ended,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new EndMember(id, membershipId, ended.To), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new ListMembers(id), cancellationToken));
    }
}

/// <summary>Who is to act for the producer.</summary>
/// <param name="Email">What the person signs in with.</param>
internal sealed record NewMember(string Email);

/// <summary>When somebody's acting for the producer ends.</summary>
/// <param name="To">The last day, yesterday at the earliest.</param>
internal sealed record EndedMember(DateOnly To);
