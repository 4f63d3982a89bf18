using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>Somebody corrects their own name or chooses another language.</summary>
public sealed record ChangeProfile(string FullName, Language Language, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeProfile>
    {
        public Validator() => RuleFor(command => command.FullName).IsAFullName();
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller) : IRequestHandler<ChangeProfile, Unit>
    {
        public async Task<Unit> Handle(ChangeProfile command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == caller.Id, cancellationToken);
            user.Expect(command.ExpectedVersion);

            user.Introduce(command.FullName, command.Language);
            return Unit.Value;
        }
    }
}
