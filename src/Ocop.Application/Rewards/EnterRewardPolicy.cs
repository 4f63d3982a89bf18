using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>A province enters a rule of its own budget, or of a unit inside it.</summary>
public sealed record EnterRewardPolicy(NewRewardPolicy Stated) : ICommand<Id<RewardPolicy>>
{
    internal sealed class Validator : AbstractValidator<EnterRewardPolicy>
    {
        public Validator() =>
            RuleFor(command => command.Stated).SetValidator(new NewRewardPolicyRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<EnterRewardPolicy, Id<RewardPolicy>>
    {
        public async Task<Id<RewardPolicy>> Handle(EnterRewardPolicy command, CancellationToken cancellationToken)
        {
            var units = territory.Of(Role.ProvinceOfficer).Ids;
            var unit = await db.Set<AdministrativeUnit>()
                .Where(unit => units.Contains(unit.Id))
                .SingleOrNotFoundAsync(unit => unit.Id == command.Stated.UnitId, cancellationToken);
            var others = await db.Set<RewardPolicy>()
                .Where(policy => policy.UnitId == unit.Id)
                .ToListAsync(cancellationToken);

            var settings = await db.SettingsAsync(unit.Id, clock.Today, cancellationToken);
            var policy = RewardPolicy.Enter(command.Stated.TermsOf(unit, settings), unit, others, user.Id);
            db.Set<RewardPolicy>().Add(policy);
            return policy.Id;
        }
    }
}
