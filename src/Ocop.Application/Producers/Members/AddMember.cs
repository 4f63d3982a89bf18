using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Members;

/// <summary>A producer, or the commune for it, lets one more person act for it from today.</summary>
public sealed record AddMember(Id<Producer> ProducerId, string Email) : ICommand
{
    private static readonly Text Unknown = new(
        "Chưa có tài khoản nào dùng địa chỉ thư điện tử này; người đó cần tự đăng ký tài khoản trước.",
        "Nobody has an account with this e-mail address; the person opens one first."
    );

    internal sealed class Validator : AbstractValidator<AddMember>
    {
        public Validator() => RuleFor(command => command.Email).NotEmpty().MaximumLength(User.LongestEmail);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, Clock clock)
        : IRequestHandler<AddMember, Unit>
    {
        public async Task<Unit> Handle(AddMember command, CancellationToken cancellationToken)
        {
            var producer = await db.Set<Producer>()
                .EnteredBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.ProducerId, cancellationToken);
            var email = User.Normalise(command.Email);
            var user =
                await db.Set<User>().SingleOrDefaultAsync(one => one.Email == email, cancellationToken)
                ?? throw new RefusedException([new("/email", "user-unknown", Unknown)]);

            user.Grant(Role.Producer, Place.With(producer.Id), from: clock.Today, to: null, by: caller.Id);
            return Unit.Value;
        }
    }
}
