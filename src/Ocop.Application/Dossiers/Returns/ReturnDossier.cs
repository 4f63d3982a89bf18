using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Returns;

/// <summary>
/// The commune sends a dossier it has received back to be supplemented, the province one that was proposed to it.
/// </summary>
public sealed record ReturnDossier(
    Id<Dossier> DossierId,
    DateOnly DueOn,
    IReadOnlyList<SupplementNeed> Items,
    int? ExpectedVersion
) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReturnDossier>
    {
        private const int LongestCriterion = 20;

        public Validator()
        {
            RuleFor(command => command.Items).NotEmpty().HasAtMost(SupplementRequest.MostItems);
            RuleForEach(command => command.Items)
                .ChildRules(item =>
                {
                    item.RuleFor(one => one.Words).NotEmpty().MaximumLength(SupplementRequest.LongestWords);
                    item.RuleFor(one => one.Criterion).MaximumLength(LongestCriterion);
                    item.RuleFor(one => one.Part)
                        .Must((one, _) => one.NamesItsPlace)
                        .WithErrorCode(SupplementRequest.Rules.AnItemNamesItsPlace.Code)
                        .WithMessage(_ => SupplementRequest.Rules.AnItemNamesItsPlace.Statement.Current);
                });
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<ReturnDossier, Unit>
    {
        public async Task<Unit> Handle(ReturnDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .LookedAfter(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var set = await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken);
            if (UnknownCriteria(command.Items, set).ToList() is { Count: > 0 } faults)
                throw new RefusedException(faults);

            var settings = await db.SettingsAsync(dossier.UnitId, clock.Today, cancellationToken);
            dossier.Return(
                command.Items,
                command.DueOn,
                await territory.LevelsOverAsync(dossier.UnitId, cancellationToken),
                set,
                ReturnSettings.Of(settings),
                await law.RegulationInForceAsync(db, clock.Today, cancellationToken),
                user.Id,
                clock.Now
            );
            return Unit.Value;
        }

        private static IEnumerable<Fault> UnknownCriteria(IReadOnlyList<SupplementNeed> items, CriteriaSet set) =>
            from item in items.Index()
            where item.Item.Criterion is not null && set.Criteria.All(one => one.Code != item.Item.Criterion)
            let rule = Dossier.Rules.CitedCriteriaBelongToTheSet
            select new Fault($"/items/{item.Index}/criterion", rule.Code, rule.Statement);
    }
}
