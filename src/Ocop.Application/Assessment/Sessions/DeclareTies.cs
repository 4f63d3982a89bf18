using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A member says for dossiers on the table whether anything ties them to the producer; a tie recuses.</summary>
/// <param name="Declarations">One for each dossier; the others can be declared on later.</param>
public sealed record DeclareTies(Id<AssessmentSession> SessionId, IReadOnlyList<StatedTie> Declarations) : ICommand
{
    internal sealed class Validator : AbstractValidator<DeclareTies>
    {
        private static readonly Text Repeated = new("Mỗi hồ sơ chỉ kê khai một lần.", "Declare once for each dossier.");

        public Validator()
        {
            RuleFor(command => command.Declarations.Count)
                .InclusiveBetween(1, 200)
                .OverridePropertyName("Declarations");
            RuleFor(command => command.Declarations)
                .Must(said => said.DistinctBy(one => one.DossierId).Count() == said.Count)
                .WithMessage(_ => Repeated.Current)
                .WithErrorCode("repeated");
            RuleForEach(command => command.Declarations).ChildRules(Explained);
        }

        private static void Explained(InlineValidator<StatedTie> stated)
        {
            stated.RuleFor(one => one.Explanation).MaximumLength(AssessmentSession.LongestReason);
            stated.RuleFor(one => one.Explanation).NotEmpty().When(one => one.Tie is not Tie.None);
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock) : IRequestHandler<DeclareTies, Unit>
    {
        public async Task<Unit> Handle(DeclareTies command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            var known = await ActedFor([.. command.Declarations.Select(one => one.DossierId)], cancellationToken);

            foreach (var stated in command.Declarations)
            {
                var acts = known.Contains(stated.DossierId);
                db.Set<TieDeclaration>().Add(session.Declare(stated, user.Id, acts, clock.Now));
            }

            return Unit.Value;
        }

        /// <summary>The dossiers whose producer the member has acted for since they were filed.</summary>
        private Task<List<Id<Dossier>>> ActedFor(List<Id<Dossier>> ids, CancellationToken cancellationToken)
        {
            var held = db.Set<User>().Where(one => one.Id == user.Id).SelectMany(one => one.Memberships);

            return db.Set<Dossier>()
                .Where(dossier =>
                    ids.Contains(dossier.Id)
                    && held.Any(membership =>
                        membership.ProducerId == dossier.ProducerId
                        && (membership.To == null || membership.To >= dossier.SubmittedOn)
                    )
                )
                .Select(dossier => dossier.Id)
                .ToListAsync(cancellationToken);
        }
    }
}
