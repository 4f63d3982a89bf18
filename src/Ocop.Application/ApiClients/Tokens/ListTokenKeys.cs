using Ocop.Application.Credentials;

namespace Ocop.Application.ApiClients.Tokens;

/// <summary>Every key that an access token of now may be signed with.</summary>
public sealed record ListTokenKeys : IQuery<JsonWebKeySetView>
{
    internal sealed class Handler(TokenKeys keys) : IRequestHandler<ListTokenKeys, JsonWebKeySetView>
    {
        public Task<JsonWebKeySetView> Handle(ListTokenKeys query, CancellationToken cancellationToken) =>
            Task.FromResult(new JsonWebKeySetView([.. keys.Published.Select(JsonWebKeyView.Of)]));
    }
}
