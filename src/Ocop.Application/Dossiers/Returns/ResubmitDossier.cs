using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Returns;

/// <summary>A producer, or the commune on its behalf, hands a supplemented dossier in.</summary>
public sealed record ResubmitDossier(Id<Dossier> DossierId, IReadOnlyList<ItemAnswer> Answers, int? ExpectedVersion)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<ResubmitDossier>
    {
        public Validator()
        {
            RuleFor(command => command.Answers).HasAtMost(SupplementRequest.MostItems);
            RuleFor(command => command.Answers)
                .Must(answers => answers.DistinctBy(answer => answer.Item).Count() == answers.Count)
                .WithErrorCode(SupplementRequest.Rules.AnItemIsAnsweredOnce.Code)
                .WithMessage(_ => SupplementRequest.Rules.AnItemIsAnsweredOnce.Statement.Current);
            RuleForEach(command => command.Answers)
                .ChildRules(answer =>
                    answer.RuleFor(one => one.Words).NotEmpty().MaximumLength(SupplementRequest.LongestWords)
                );
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<ResubmitDossier, Unit>
    {
        public async Task<Unit> Handle(ResubmitDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);
            SupplementRequest.Rules.OnlyReturnedDossiersAreResubmitted.Require(dossier.OpenReturn is not null);
            if (UnknownItems(command.Answers, dossier.OpenReturn).ToList() is { Count: > 0 } faults)
                throw new RefusedException(faults);

            dossier.Resubmit(
                command.Answers,
                await db.LastSubmissionAsync(dossier.Id, cancellationToken),
                await law.FactsOfAsync(db, dossier, clock.Today, cancellationToken),
                await db.WorkingCalendarAsync(cancellationToken),
                await law.RegulationInForceAsync(db, clock.Today, cancellationToken),
                user.Id,
                clock.Now
            );
            return Unit.Value;
        }

        private static IEnumerable<Fault> UnknownItems(IReadOnlyList<ItemAnswer> answers, SupplementRequest request) =>
            from answer in answers.Index()
            where !request.Asks(answer.Item.Item)
            let rule = SupplementRequest.Rules.OnlyWhatWasAskedIsAnswered
            select new Fault($"/answers/{answer.Index}/item", rule.Code, rule.Statement);
    }
}
