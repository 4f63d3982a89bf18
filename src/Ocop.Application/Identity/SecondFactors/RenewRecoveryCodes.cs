namespace Ocop.Application.Identity.SecondFactors;

/// <summary>Somebody gets new recovery codes; those of before are worthless.</summary>
public sealed record RenewRecoveryCodes(string Password, string Code) : ICommand<RecoveryCodesView>
{
    internal sealed class Validator : AbstractValidator<RenewRecoveryCodes>
    {
        public Validator()
        {
            RuleFor(command => command.Password).IsATypedPassword();
            RuleFor(command => command.Code).IsASecondFactorCode();
        }
    }

    internal sealed class Handler(OwnPassword ownPassword, SecondFactorCheck check)
        : IRequestHandler<RenewRecoveryCodes, RecoveryCodesView>
    {
        public async Task<RecoveryCodesView> Handle(RenewRecoveryCodes command, CancellationToken cancellationToken)
        {
            var user = await ownPassword.Require(command.Password, "/password", cancellationToken);
            var factor = await check.Require(user.Id, command.Code, cancellationToken);

            var codes = RecoveryCodesView.New();
            factor.ReplaceRecoveryCodes(codes.RecoveryCodes);
            return codes;
        }
    }
}
