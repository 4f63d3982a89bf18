using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Ocop.Api.Common.Http;
using Ocop.Application.Credentials;
using Ocop.Domain.Credentials;

namespace Ocop.Api.Credentials;

internal static class CredentialEndpoints
{
    private const string CompactType = "application/jwt";
    private const string VerifiableType = "application/vc+jwt";

    public static void MapCredentials(this IEndpointRouteBuilder api)
    {
        var credentials = api.MapGroup("").WithTags("Credentials").AllowAnonymous();

        credentials
            .MapGet("/certificates/{number}/credential", GetCredential)
            .Produces<Stream>(StatusCodes.Status200OK, CompactType, VerifiableType);
        credentials
            .MapGet("/status-lists/{list}", GetStatusList)
            .Produces<Stream>(StatusCodes.Status200OK, VerifiableType)
            .KeptFor(SignedStatusList.KeptFor);
    }

    /// <summary>At the address where everybody looks for keys, outside the versions of the API.</summary>
    public static void MapSigningKeys(this IEndpointRouteBuilder app) =>
        app.MapGet("/.well-known/jwks.json", ListSigningKeys)
            .WithTags("Credentials")
            .AllowAnonymous()
            .AddEndpointFilter<Representation>()
            .KeptFor(TimeSpan.FromMinutes(10));

    /// <summary>Read a certificate as a signed credential.</summary>
    /// <remarks>
    /// `compact` is the JWS that its QR code carries, with `typ` `ocop` and the claims `iss`, `sub` (the certificate's
    /// number), `jti` (its verification code), `nbf` and `exp` (its period, in seconds), `prd` (the product), `org` (the
    /// producer, unless it is a household), `prov`, `star`, and `idx` (its index over all status lists).
    /// `verifiable_credential` is a W3C Verifiable Credential 2.0 secured as a JWT. Both are signed with ES256 by a key of
    /// `/.well-known/jwks.json`, and stay the same once they were made. They say what the certificate says, and not what has
    /// become of it since: for that, ask its status list or `GET /certificates/{number}`.
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="format">How it is written; `compact` when left out.</param>
    /// <response code="200">The signed text.</response>
    private static async Task<FileContentHttpResult> GetCredential(
        string number,
        [FromQuery(Name = "format")] EnumWord<CredentialFormat>? format,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var asked = format?.Value ?? CredentialFormat.Compact;
        var token = await mediator.Send(new GetCredential(number, asked), cancellationToken);

        return Signed(token, asked is CredentialFormat.Compact ? CompactType : VerifiableType);
    }

    /// <summary>Read a status list.</summary>
    /// <remarks>
    /// What has become of 131,072 certificates by today, as a W3C Bitstring Status List secured as a JWT: 2 bits each, 0
    /// nothing, 1 suspended, 2 revoked or withdrawn, 3 superseded. The certificate with the index `idx` is in list
    /// `idx / 131072 + 1` at the position `idx % 131072`. Expiry is not in it: each credential states its own. It says
    /// nothing of what happens after its `validFrom`; ask again after its `ttl`.
    /// </remarks>
    /// <param name="list" example="1">The number of the list, from 1.</param>
    /// <response code="200">The signed list.</response>
    private static async Task<FileContentHttpResult> GetStatusList(
        int list,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var signed = await mediator.Send(new GetStatusList(list), cancellationToken);

        return Signed(signed.Token, VerifiableType);
    }

    /// <summary>List the public keys that signatures of this system are checked with.</summary>
    /// <remarks>
    /// A JSON Web Key Set. It holds the key in use, the one to come, and every former one that can still be trusted: what
    /// was printed years ago is checked with them.
    /// </remarks>
    /// <response code="200">The keys.</response>
    private static async Task<Ok<JsonWebKeySetView>> ListSigningKeys(
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListSigningKeys(), cancellationToken));

    private static FileContentHttpResult Signed(string token, string type)
    {
        var content = Encoding.ASCII.GetBytes(token);
        var tag = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));

        return TypedResults.Bytes(content, type, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
