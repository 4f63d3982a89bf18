using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Councils;

/// <summary>The organiser enters other Rules of Procedure; sessions already convened keep theirs.</summary>
public sealed record AdoptCouncilRules(Id<Council> CouncilId, CouncilSettings Settings, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<AdoptCouncilRules, Unit>
    {
        public async Task<Unit> Handle(AdoptCouncilRules command, CancellationToken cancellationToken)
        {
            var council = await db.Set<Council>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(council => council.Id == command.CouncilId, cancellationToken);
            council.Expect(command.Version);

            council.AdoptRules(command.Settings.ToRules());
            return Unit.Value;
        }
    }
}
