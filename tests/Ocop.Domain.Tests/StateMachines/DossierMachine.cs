using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Dossiers;
using static Ocop.Domain.Tests.Dossiers.Filed;

namespace Ocop.Domain.Tests.StateMachines;

/// <param name="star">What the product is recognised with, where the kind builds on that.</param>
internal sealed partial class DossierMachine(DossierKind kind, int star = 4) : Machine<DossierMachine.World>
{
    /// <summary>After every deadline.</summary>
    private static readonly DateTimeOffset Later = Now.AddMonths(1);

    private static readonly Id<AssessmentSession> Written = Id<AssessmentSession>.New();

    private static readonly Level[] AllLevels = [Level.Commune, Level.Province];

    public override string Title =>
        (kind, star) switch
        {
            (DossierKind.Renewal, 5) => "Dossier that renews five stars",
            (DossierKind.Renewal, _) => "Dossier that renews fewer stars",
            _ => "Dossier",
        };

    public override string About =>
        (kind, star) switch
        {
            (DossierKind.Renewal, 5) => "It goes to the centre without a new scoring of the province.",
            (DossierKind.Renewal, _) =>
                "Where members of the council wrote on it and differed, it goes back to wait for a meeting.",
            _ =>
                "What a producer files. It is complete and pledged here; what is wrong with its content is refused before"
                    + " its state matters. A first dossier and an upgrade take the same course.",
        };

    public override Type Aggregate => typeof(Dossier);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<DossierState>();

    public override IReadOnlyCollection<string> Asked => [nameof(Dossier.CompletenessOn), nameof(Dossier.IsOverdueOn)];

    protected override IReadOnlyList<Birth<World>> Births => [new(nameof(Dossier.Open), () => new(kind, star))];

    protected override IReadOnlyList<Event<World>> Events => [.. Writing, .. Commune, .. Councils, .. Levels];

    private static IEnumerable<Event<World>> Writing =>
        [
            new(nameof(Dossier.AssessItself), world => world.Filed.Answered()),
            new(nameof(Dossier.Cite), world => world.CiteAgain()),
            new(nameof(Dossier.Detach), world => world.DetachOneMore()),
            new(nameof(Dossier.Describe), world => world.Describe(world.Dossier.Plan)),
            new(nameof(Dossier.TakeOver), world => world.TakeOver()),
            new(nameof(Dossier.Pledge), world => world.Dossier.Pledge(Person)),
            new(nameof(Dossier.Discard), world => world.Dossier.Discard()),
            new(nameof(Dossier.Submit), world => world.Submit()),
        ];

    private static IEnumerable<Event<World>> Commune =>
        [
            new(nameof(Dossier.Receive), world => world.Dossier.Receive(ReportDue, Filed.Act, Person, Now)),
            new(nameof(Dossier.ReportOn), world => world.Dossier.ReportOn(Findings, Filed.Act, Person, Now)),
            new(nameof(Dossier.Propose), world => world.Dossier.Propose(Filed.Act, Person, Now)),
            new(nameof(Dossier.Return), world => world.Filed.Returned()),
            new(nameof(Dossier.Resubmit), "changed", world => world.Resubmit(isChanged: true)),
            new(nameof(Dossier.Resubmit), "as it was", world => world.Resubmit(isChanged: false)),
            new(
                nameof(Dossier.CloseReturn),
                world => world.Dossier.CloseReturn(world.Last, AllLevels, Calendar, Person, Later)
            ),
        ];

    private static IEnumerable<Event<World>> Councils =>
        [
            Enter(Level.Province),
            Enter(Level.Central),
            .. Enum.GetValues<Outcome>().Select(Conclude),
            new(nameof(Dossier.GoToAMeeting), world => world.Dossier.GoToAMeeting(Written, Person, Now)),
            new(nameof(Dossier.Recognise), world => world.Dossier.Recognise(Result, Filed.Act, Person, Now)),
        ];

    private static IEnumerable<Event<World>> Levels =>
        [
            new(nameof(Dossier.GoToTheCentre), world => world.Dossier.GoToTheCentre(Result, Filed.Act, Person, Now)),
            new(
                nameof(Dossier.GoToTheCentreUnscored),
                world => world.Dossier.GoToTheCentreUnscored(Filed.Act, Person, Now)
            ),
            new(nameof(Dossier.ArriveAtTheCentre), world => world.Dossier.ArriveAtTheCentre(Person, Now)),
            .. Enum.GetValues<ReassessmentGround>().Select(AssessAgain),
            new(nameof(Dossier.EndWithoutStar), world => world.Dossier.EndWithoutStar(Person, Now)),
        ];

    protected override State StateOf(World world) =>
        new(
            world.Dossier.State.ToString(),
            world.Dossier.OpenReturn is { } open ? $"from {open.ReturnedFrom}"
                : IsRenewedAgain(world.Dossier) ? "assessed before"
                : null
        );

    /// <summary>Where it decides whether opinions can still be written.</summary>
    private static bool IsRenewedAgain(Dossier dossier) =>
        dossier is { Renewal: not null }
        && (dossier.ResultId is not null || dossier.Reassessments.Count > 0)
        && dossier.State
            is DossierState.Transferred
                or DossierState.AtCentre
                or DossierState.InAssessment
                or DossierState.InCentralAssessment;

    protected override IAggregate In(World world) => world.Dossier;

    private static Event<World> Enter(Level level) =>
        new(
            nameof(Dossier.EnterAssessment),
            level.ToString(),
            world => world.Dossier.EnterAssessment(Filed.Act, Person, Now, level)
        );

    private static Event<World> Conclude(Outcome outcome) =>
        new(
            nameof(Dossier.Conclude),
            outcome.ToString(),
            world => world.Dossier.Conclude(Result, outcome, Person, Now)
        );

    private static Event<World> AssessAgain(ReassessmentGround ground) =>
        new(
            nameof(Dossier.AssessAgain),
            ground.ToString(),
            world => world.Dossier.AssessAgain(ground, "Xem lại tiêu chí 9", Filed.Act, Person, Now)
        );
}
