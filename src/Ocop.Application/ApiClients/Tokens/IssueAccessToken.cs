using System.Text.Json.Serialization;
using Ocop.Application.Register;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients.Tokens;

/// <summary>A client proves itself and gets a token for a quarter of an hour.</summary>
/// <param name="Proof">What it proves itself by.</param>
/// <param name="Scopes">What it asks for; all that it may have when empty.</param>
public sealed record IssueAccessToken(ClientProof Proof, IReadOnlyList<string> Scopes) : ICommand<AccessTokenView>
{
    internal sealed class Handler(IOcopDb db, IReceivedTokens received, TokenKeys keys, PublicAddress site, Clock clock)
        : IRequestHandler<IssueAccessToken, AccessTokenView>
    {
        public async Task<AccessTokenView> Handle(IssueAccessToken command, CancellationToken cancellationToken)
        {
            var key = keys.Current ?? throw new TokenRefusedException(TokenRefusal.TemporarilyUnavailable);
            var client = await Find(command.Proof, cancellationToken);
            var credential = await Proved(command.Proof, client, cancellationToken);
            if (client is null || credential is null)
                throw new TokenRefusedException(TokenRefusal.InvalidClient);

            var scopes = command.Scopes.Count == 0 ? client.Scopes : command.Scopes;
            if (scopes.Except(client.Scopes).Any())
                throw new TokenRefusedException(TokenRefusal.InvalidScope);

            var token = key.Sign(new(client.Id, credential.Value, scopes), site, clock.Now);
            return new(token, "Bearer", (int)AccessTokens.Lifetime.TotalSeconds, string.Join(' ', scopes));
        }

        /// <summary>One query for any id, also for one that is none, so that the time says nothing.</summary>
        private Task<ApiClient?> Find(ClientProof proof, CancellationToken cancellationToken)
        {
            var claimed = proof is AssertionProof signed ? received.ClaimedBy(signed.Assertion) : proof.ClientId;
            if (proof is AssertionProof { ClientId: { } beside } && beside != claimed)
                claimed = null;

            Id<ApiClient>.TryParse(claimed, provider: null, out var id);
            return db.Set<ApiClient>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        }

        private async Task<int?> Proved(ClientProof proof, ApiClient? client, CancellationToken cancellationToken)
        {
            var live = client?.LiveAt(clock.Now).ToList() ?? [];
            if (proof is SecretProof { Secret: var secret })
                return ClientCredential.ProvedBy(secret, live)?.Number;
            if (client is null || proof is not AssertionProof { Assertion: var assertion })
                return null;

            var keysOfClient = live.Where(one => one.Kind is CredentialKind.PublicKey).ToList();
            return
                await received.Prove(assertion, client.Id, keysOfClient, clock.Now) is { } proved
                && await received.TakeOnce(client.Id, proved, cancellationToken)
                ? proved.Credential
                : null;
        }
    }
}

/// <summary>What a client proves itself by.</summary>
/// <param name="ClientId">Who it says it is; an assertion says so itself.</param>
public abstract record ClientProof(string? ClientId);

/// <summary>A secret, in the header or in the form.</summary>
public sealed record SecretProof(string? ClientId, string Secret) : ClientProof(ClientId);

/// <summary>A JWT signed with the client's own key (RFC 7523).</summary>
public sealed record AssertionProof(string? ClientId, string Assertion) : ClientProof(ClientId);

/// <summary>An access token (RFC 6749, section 5.1).</summary>
/// <param name="AccessToken">The token: a JWT signed with ES256.</param>
/// <param name="TokenType" example="Bearer">Always Bearer.</param>
/// <param name="ExpiresIn" example="900">Seconds until it ends.</param>
/// <param name="Scope" example="dossiers:read products:read">What it is good for.</param>
public sealed record AccessTokenView(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string Scope
);
