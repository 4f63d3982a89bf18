using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.ApiClients;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.ApiClients;

/// <summary>What a system proves itself by.</summary>
internal static class ClientCredentialEndpoints
{
    public static void MapClientCredentials(this IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup("/api-clients").WithTags("API clients");

        clients.MapPost("/{id}/secrets", AddClientSecret).RequireAuthorization(Who.ClientOwners).WithoutIdempotency(); // its answer holds a secret that is not to be kept
        clients.MapPost("/{id}/keys", AddClientKey).RequireAuthorization(Who.ClientOwners);
        clients.MapPost("/{id}/api-keys", AddClientApiKey).RequireAuthorization(Who.ClientOwners).WithoutIdempotency(); // as that of secrets
        clients
            .MapDelete("/{id}/credentials/{number:int}", EndClientCredential)
            .RequireAuthorization(Who.CredentialEnders);
    }

    /// <summary>Draw a secret.</summary>
    /// <remarks>
    /// The answer shows it this once. A client has two live secrets or keys at most: when there is one already, say by
    /// `formerEndsAt` when that ends (now, or within 30 days), so that the system can change over without a gap.
    /// </remarks>
    /// <response code="201">The secret, and the client as it is now.</response>
    private static async Task<Created<IssuedSecretView>> AddClientSecret(
        Id<ApiClient> id,
        DrawnSecret drawn,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (number, secret) = await mediator.Send(
            new AddClientSecret(id, drawn.FormerEndsAt, ifMatch.Version),
            cancellationToken
        );
        var client = await mediator.Send(new GetApiClient(id), cancellationToken);

        return TypedResults.Created(
            ApiClientEndpoints.AddressOf(id),
            new IssuedSecretView(number, secret.Value, client)
        );
    }

    /// <summary>State the public key that a system signs assertions with.</summary>
    /// <remarks>
    /// Members of a JSON Web Key (RFC 7517) of the curve P-256. Its private half never leaves the system. The rule of
    /// `formerEndsAt` is that of secrets.
    /// </remarks>
    /// <response code="201">The client as it is now.</response>
    private static async Task<Created<ApiClientView>> AddClientKey(
        Id<ApiClient> id,
        StatedKey key,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AddClientKey(id, key.X, key.Y, key.FormerEndsAt, ifMatch.Version), cancellationToken);
        return TypedResults.Created(
            ApiClientEndpoints.AddressOf(id),
            await mediator.Send(new GetApiClient(id), cancellationToken)
        );
    }

    /// <summary>Draw an API key.</summary>
    /// <remarks>
    /// For systems that cannot ask for tokens: the key is sent as it is with each call, as `Authorization: Bearer`. It reads
    /// what the client's reading scopes name and nothing else, ends within 366 days, and counts on the client's quota. A
    /// client has five live ones at most. The answer shows the key this once.
    /// </remarks>
    /// <response code="201">The API key, and the client as it is now.</response>
    private static async Task<Created<IssuedApiKeyView>> AddClientApiKey(
        Id<ApiClient> id,
        DrawnApiKey drawn,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (number, key) = await mediator.Send(
            new AddClientApiKey(id, drawn.EndsAt, ifMatch.Version),
            cancellationToken
        );
        var client = await mediator.Send(new GetApiClient(id), cancellationToken);

        return TypedResults.Created(ApiClientEndpoints.AddressOf(id), new IssuedApiKeyView(number, key.Value, client));
    }

    /// <summary>End a secret or a key at once.</summary>
    /// <remarks>Tokens that were given for it are refused from now on. `If-Match: *` ends it whatever else has changed.</remarks>
    /// <response code="200">The client as it is now.</response>
    private static async Task<Ok<ApiClientView>> EndClientCredential(
        Id<ApiClient> id,
        int number,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new EndClientCredential(id, number, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetApiClient(id), cancellationToken));
    }
}

/// <summary>What becomes of the secret or key of before.</summary>
/// <param name="FormerEndsAt">When it ends: now, or within 30 days. Needed when there is one.</param>
internal sealed record DrawnSecret(DateTimeOffset? FormerEndsAt = null);

/// <summary>How long an API key is good.</summary>
/// <param name="EndsAt" example="2027-06-30T17:00:00Z">When it ends: after now, and within 366 days.</param>
internal sealed record DrawnApiKey(DateTimeOffset EndsAt);

/// <summary>The public half of a key (RFC 7517).</summary>
/// <param name="X">A coordinate, base64url.</param>
/// <param name="Y">The other coordinate, base64url.</param>
/// <param name="FormerEndsAt">When the secret or key of before ends: now, or within 30 days. Needed when there is one.</param>
internal sealed record StatedKey(string X, string Y, DateTimeOffset? FormerEndsAt = null);
