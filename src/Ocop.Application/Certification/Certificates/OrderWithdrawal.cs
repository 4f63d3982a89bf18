using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>The central level orders the body that recognised to take a wrong recognition back.</summary>
/// <param name="DueOn">By when.</param>
/// <param name="Paper">The order.</param>
public sealed record OrderWithdrawal(string Number, DateOnly DueOn, OfficialPaper Paper, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<OrderWithdrawal>
    {
        public Validator() => RuleFor(command => command.Paper).SetValidator(new PaperRules());
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<OrderWithdrawal, Unit>
    {
        public async Task<Unit> Handle(OrderWithdrawal command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .UnderTheCentre(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);

            certificate.OrderWithdrawal(command.DueOn, command.Paper.ToPaper(), user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
