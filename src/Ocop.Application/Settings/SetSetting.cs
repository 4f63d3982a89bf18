using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

/// <summary>A province settles an open matter for itself, or the centre for the country.</summary>
/// <param name="Value">None to let what stands above it hold again.</param>
public sealed record SetSetting(
    string Key,
    Id<AdministrativeUnit> UnitId,
    string? Value,
    DateOnly EffectiveFrom,
    string? Basis,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<SetSetting>
    {
        public Validator()
        {
            RuleFor(command => command.Basis).MaximumLength(SettingHistory.LongestBasis);
            RuleFor(command => command.Value)
                .Must((command, value) => Fits(command.Key, value))
                .WithErrorCode(SettingHistory.Rules.AValueFits.Code)
                .WithMessage(_ => SettingHistory.Rules.AValueFits.Statement.Current);
        }

        private static bool Fits(string key, string? value) =>
            value is null || OpenMatters.Named(key) is not Setting setting || setting.Form.Takes(value);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<SetSetting, Unit>
    {
        public async Task<Unit> Handle(SetSetting command, CancellationToken cancellationToken)
        {
            var matter = OpenMatters.Named(command.Key) ?? throw new NotFoundException(typeof(OpenMatter));
            var unit = await db.SettingUnitAsync(command.UnitId, territory, user, clock.Today, cancellationToken);
            SettingHistory.Rules.AReadingIsNotSet.Require(matter is Setting);

            var setting = (Setting)matter;
            var history =
                await db.Set<SettingHistory>()
                    .SingleOrDefaultAsync(one => one.Key == setting.Key && one.UnitId == unit.Id, cancellationToken)
                ?? db.Set<SettingHistory>().Add(SettingHistory.Begin(setting, unit)).Entity;
            history.Expect(command.Version);

            history.Set(setting, new(command.Value, command.EffectiveFrom, command.Basis), user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
