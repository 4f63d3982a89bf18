using System.Buffers.Text;
using System.Security.Cryptography;
using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Credentials;

namespace Ocop.Application.ApiClients;

/// <summary>An officer of the agency states the public half of a key that its system signs assertions with.</summary>
/// <param name="X">A coordinate, base64url.</param>
/// <param name="Y">The other coordinate, base64url.</param>
/// <param name="FormerEndsAt">When the secret or key of before ends; needed when there is one.</param>
public sealed record AddClientKey(
    Id<ApiClient> ClientId,
    string X,
    string Y,
    DateTimeOffset? FormerEndsAt,
    int? ExpectedVersion
) : ICommand
{
    private static readonly Text NoPoint = new(
        "Đây không phải khóa công khai trên đường cong P-256.",
        "This is no public key of the curve P-256."
    );

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser caller, Clock clock)
        : IRequestHandler<AddClientKey, Unit>
    {
        public async Task<Unit> Handle(AddClientKey command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .OwnedBy(territory)
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            client.AddKey(Read(command), command.FormerEndsAt, caller.Id, clock.Now);
            return Unit.Value;
        }

        /// <summary>The platform says whether the point lies on the curve.</summary>
        private PublicKey Read(AddClientKey command)
        {
            try
            {
                using var key = ECDsa.Create(
                    new ECParameters
                    {
                        Curve = ECCurve.NamedCurves.nistP256,
                        Q = new()
                        {
                            X = Base64Url.DecodeFromChars(command.X),
                            Y = Base64Url.DecodeFromChars(command.Y),
                        },
                    }
                );
                return PublicKey.Of(key.ExportParameters(includePrivateParameters: false), clock.Now);
            }
            catch (Exception unusable) when (unusable is FormatException or CryptographicException)
            {
                throw new RefusedException([new("/x", "api-client.key-malformed", NoPoint)]);
            }
        }
    }
}
