using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The producer answers, in writing, before its certificate is revoked.</summary>
public sealed record AnswerRevocation(Id<Revocation> RevocationId, string Text, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<AnswerRevocation>
    {
        public Validator() => RuleFor(command => command.Text).NotEmpty().MaximumLength(Revocation.LongestAnswer);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<AnswerRevocation, Unit>
    {
        public async Task<Unit> Handle(AnswerRevocation command, CancellationToken cancellationToken)
        {
            var own = territory.OwnProducers().Ids;
            var revocation = await db.Set<Revocation>()
                .Where(revocation => own.Contains(revocation.ProducerId!.Value))
                .SingleOrNotFoundAsync(revocation => revocation.Id == command.RevocationId, cancellationToken);
            revocation.Expect(command.Version);

            revocation.TakeAnswer(command.Text, clock.Now);
            return Unit.Value;
        }
    }
}
