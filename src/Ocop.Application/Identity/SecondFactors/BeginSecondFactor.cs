using System.Security.Cryptography;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.SecondFactors;

/// <summary>Somebody gets a secret for their authenticator app. Nothing changes at sign-in until it is confirmed.</summary>
public sealed record BeginSecondFactor(string Password) : ICommand<EnrolmentView>
{
    internal sealed class Validator : AbstractValidator<BeginSecondFactor>
    {
        public Validator() => RuleFor(command => command.Password).IsATypedPassword();
    }

    internal sealed class Handler(IOcopDb db, OwnPassword ownPassword, ISecretSeal seal, Clock clock)
        : IRequestHandler<BeginSecondFactor, EnrolmentView>
    {
        public async Task<EnrolmentView> Handle(BeginSecondFactor command, CancellationToken cancellationToken)
        {
            var user = await ownPassword.Require(command.Password, "/password", cancellationToken);
            var before = await db.Set<SecondFactor>()
                .SingleOrDefaultAsync(factor => factor.UserId == user.Id, cancellationToken);
            var secret = RandomNumberGenerator.GetBytes(OneTimeCode.SecretBytes);

            if (before is null)
                db.Set<SecondFactor>().Add(SecondFactor.Begin(user.Id, seal.Close(secret), clock.Now));
            else
                before.BeginAgain(seal.Close(secret), clock.Now);

            var key = AuthenticatorKey.Of(secret);
            return new(key, AuthenticatorKey.AddressOf(key, user.Email), clock.Now + SecondFactor.EnrolmentHolds);
        }
    }
}

/// <summary>What an authenticator app needs.</summary>
/// <param name="Secret">The secret in Base32, for typing; shown this once.</param>
/// <param name="Uri">The same as an `otpauth` address, for a QR code.</param>
/// <param name="ExpiresAt">Until when it has to be confirmed.</param>
public sealed record EnrolmentView(string Secret, string Uri, DateTimeOffset ExpiresAt);
