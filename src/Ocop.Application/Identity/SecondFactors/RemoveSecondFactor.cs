using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.SecondFactors;

/// <summary>Somebody turns their second factor off, with both factors.</summary>
public sealed record RemoveSecondFactor(string Password, string Code) : ICommand
{
    internal sealed class Validator : AbstractValidator<RemoveSecondFactor>
    {
        public Validator()
        {
            RuleFor(command => command.Password).IsATypedPassword();
            RuleFor(command => command.Code).IsASecondFactorCode();
        }
    }

    internal sealed class Handler(IOcopDb db, OwnPassword ownPassword, SecondFactorCheck check)
        : IRequestHandler<RemoveSecondFactor, Unit>
    {
        public async Task<Unit> Handle(RemoveSecondFactor command, CancellationToken cancellationToken)
        {
            var user = await ownPassword.Require(command.Password, "/password", cancellationToken);
            var factor = await check.Require(user.Id, command.Code, cancellationToken);

            db.Set<SecondFactor>().Remove(factor);
            return Unit.Value;
        }
    }
}
