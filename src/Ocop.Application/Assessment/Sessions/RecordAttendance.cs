using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The chair or the secretary records who is present; the list sent replaces the one before.</summary>
/// <param name="Present">The members who are present.</param>
/// <param name="DelegatedTo">The vice chair who presides by the chair's delegation; absent when the chair presides.</param>
public sealed record RecordAttendance(
    Id<AssessmentSession> SessionId,
    IReadOnlyList<Id<User>> Present,
    Id<User>? DelegatedTo,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordAttendance>
    {
        public Validator() =>
            RuleFor(command => command.Present.Count).LessThanOrEqualTo(100).OverridePropertyName("Present");
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user) : IRequestHandler<RecordAttendance, Unit>
    {
        public async Task<Unit> Handle(RecordAttendance command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);

            session.RecordAttendance(command.Present, command.DelegatedTo, user.Id);
            return Unit.Value;
        }
    }
}
