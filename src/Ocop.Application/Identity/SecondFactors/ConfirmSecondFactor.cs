using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.SecondFactors;

/// <summary>Somebody shows that the app has the secret. Their other sessions, opened without a code, end.</summary>
public sealed record ConfirmSecondFactor(string Code, SessionKey? Session) : ICommand<RecoveryCodesView>
{
    internal sealed class Validator : AbstractValidator<ConfirmSecondFactor>
    {
        public Validator() => RuleFor(command => command.Code).IsASecondFactorCode();
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, ISecretSeal seal, ISessions sessions, Clock clock)
        : IRequestHandler<ConfirmSecondFactor, RecoveryCodesView>
    {
        public async Task<RecoveryCodesView> Handle(ConfirmSecondFactor command, CancellationToken cancellationToken)
        {
            var factor = await db.Set<SecondFactor>()
                .SingleOrNotFoundAsync(factor => factor.UserId == caller.Id, cancellationToken);
            var codes = RecoveryCodesView.New();

            if (!factor.Confirm(command.Code, seal.Open(factor.SealedSecret), codes.RecoveryCodes, clock.Now))
                throw SecondFactorCheck.Refusal();

            await sessions.EndOthers(caller.Id, command.Session, cancellationToken);
            return codes;
        }
    }
}

/// <summary>Codes that open the account when the telephone is lost.</summary>
/// <param name="RecoveryCodes">Each works once. Shown this once: print them and keep them away from the telephone.</param>
public sealed record RecoveryCodesView(IReadOnlyList<string> RecoveryCodes)
{
    internal static RecoveryCodesView New() =>
        new([.. Enumerable.Range(0, SecondFactor.RecoveryCodesEach).Select(_ => GeneratedPassword.NewRecoveryCode())]);
}
