using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.SecondFactors;

/// <summary>
/// An administrator turns off the second factor of somebody who has lost the telephone and the recovery codes. All
/// sessions of that person end.
/// </summary>
public sealed record ResetSecondFactor(Id<User> UserId) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, ISessions sessions)
        : IRequestHandler<ResetSecondFactor, Unit>
    {
        public async Task<Unit> Handle(ResetSecondFactor command, CancellationToken cancellationToken)
        {
            var factor = await db.Set<SecondFactor>()
                .SingleOrNotFoundAsync(factor => factor.UserId == command.UserId, cancellationToken);

            factor.RequireResetBy(caller.Id);
            db.Set<SecondFactor>().Remove(factor);
            await sessions.EndOthers(command.UserId, kept: null, cancellationToken);
            return Unit.Value;
        }
    }
}
