using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Rounds;

/// <summary>A province, or the central level, opens a round of assessment.</summary>
/// <param name="UnitId">The province, or the country for a central round.</param>
/// <param name="Year">The year of the round.</param>
/// <param name="Number">1 and 2 are those of the act with its cut-off days; higher numbers are extra rounds.</param>
public sealed record OpenRound(Id<AdministrativeUnit> UnitId, int Year, int Number) : ICommand<Id<AssessmentRound>>
{
    internal sealed class Validator : AbstractValidator<OpenRound>
    {
        public Validator()
        {
            RuleFor(command => command.Year).InclusiveBetween(2018, 2100);
            RuleFor(command => command.Number).InclusiveBetween(1, 99);
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<OpenRound, Id<AssessmentRound>>
    {
        public async Task<Id<AssessmentRound>> Handle(OpenRound command, CancellationToken cancellationToken)
        {
            var unit = await db.OrganisingUnitAsync(command.UnitId, territory, clock.Today, cancellationToken);
            var act = await db.Set<Regulation>().InForceOn(clock.Today).SingleAsync(cancellationToken);

            var round = AssessmentRound.Open(unit.AssessingLevel(), unit, command.Year, command.Number, act);
            db.Set<AssessmentRound>().Add(round);
            return round.Id;
        }
    }
}
