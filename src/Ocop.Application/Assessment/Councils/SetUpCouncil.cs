using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Councils;

/// <summary>A province, or the central level, enters the council that a decision has set up.</summary>
/// <param name="UnitId">The province, or the country for a central council.</param>
/// <param name="DecisionNumber">The decision that sets it up.</param>
/// <param name="DecidedOn">The date of that decision.</param>
/// <param name="ChairDelegatedBy">
/// Who delegated the chair to the head of an agency; absent when a leader of the people's committee presides.
/// </param>
/// <param name="Settings">
/// The council's Rules of Procedure, whole; absent for those that the province, or the country, has settled in
/// `GET /settings`.
/// </param>
/// <param name="Members">Its members; exactly one chair.</param>
public sealed record SetUpCouncil(
    Id<AdministrativeUnit> UnitId,
    string DecisionNumber,
    DateOnly DecidedOn,
    IReadOnlyList<SeatedMember> Members,
    string? ChairDelegatedBy = null,
    CouncilSettings? Settings = null
) : ICommand<Id<Council>>
{
    internal sealed class Validator : AbstractValidator<SetUpCouncil>
    {
        public Validator()
        {
            RuleFor(command => command.DecisionNumber).NotEmpty().MaximumLength(Council.LongestDecisionNumber);
            RuleFor(command => command.ChairDelegatedBy).MaximumLength(Council.LongestName);
            RuleFor(command => command.Members.Count).InclusiveBetween(1, 100).OverridePropertyName("Members");
            RuleForEach(command => command.Members)
                .ChildRules(member => member.RuleFor(one => one.Agency).MaximumLength(Council.LongestName));
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<SetUpCouncil, Id<Council>>
    {
        public async Task<Id<Council>> Handle(SetUpCouncil command, CancellationToken cancellationToken)
        {
            var unit = await db.OrganisingUnitAsync(command.UnitId, territory, clock.Today, cancellationToken);
            await RequireCouncilMembers(command, unit, cancellationToken);

            var council = Council.SetUp(
                unit.AssessingLevel(),
                unit,
                new(command.DecisionNumber, command.DecidedOn, command.ChairDelegatedBy),
                command.Settings?.ToRules()
                    ?? CouncilRules.Of(await db.SettingsAsync(unit.Id, clock.Today, cancellationToken)),
                [.. command.Members.Select(member => new CouncilMember(member.UserId, member.Role, member.Agency))]
            );
            db.Set<Council>().Add(council);
            return council.Id;
        }

        /// <summary>Whoever judges holds that role and no administrator does, by the rules of memberships.</summary>
        private async Task RequireCouncilMembers(
            SetUpCouncil command,
            AdministrativeUnit unit,
            CancellationToken cancellationToken
        )
        {
            var invited = command.Members.Select(member => member.UserId).ToList();
            var eligible = await db.EligibleAt(unit.Id, clock.Today)
                .Where(user => invited.Contains(user))
                .ToListAsync(cancellationToken);
            var faults = command
                .Members.Index()
                .Where(member => !eligible.Contains(member.Item.UserId))
                .Select(member => Eligibility.Missing($"/members/{member.Index}/userId"))
                .ToList();

            if (faults.Count > 0)
                throw new RefusedException(faults);
        }
    }
}

/// <summary>Somebody with a seat in a council.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Role">Chair, vice chair, secretary or member.</param>
/// <param name="Agency">Whom the member speaks for: agriculture and environment, trade, health, …</param>
public sealed record SeatedMember(Id<User> UserId, CouncilRole Role, string? Agency = null);
