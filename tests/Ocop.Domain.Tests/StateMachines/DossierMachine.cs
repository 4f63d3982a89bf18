using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;
using static Ocop.Domain.Tests.Dossiers.Filed;

namespace Ocop.Domain.Tests.StateMachines;

/// <param name="kind">All kinds take the same course.</param>
internal sealed class DossierMachine(DossierKind kind) : Machine<DossierMachine.World>
{
    /// <summary>After every deadline.</summary>
    private static readonly DateTimeOffset Later = Now.AddMonths(1);

    private static readonly Level[] AllLevels = [Level.Commune, Level.Province];

    public override string Title => "Dossier";

    public override string About =>
        "What a producer files. It is complete and pledged here; what is wrong with its content is refused before its state"
        + " matters. A first dossier, an upgrade and a renewal take the same course.";

    public override Type Aggregate => typeof(Dossier);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<DossierState>();

    public override IReadOnlyCollection<string> Asked => [nameof(Dossier.CompletenessOn), nameof(Dossier.IsOverdueOn)];

    protected override IReadOnlyList<Birth<World>> Births => [new(nameof(Dossier.Open), () => new(kind))];

    protected override IReadOnlyList<Event<World>> Events => [.. Writing, .. Commune, .. Councils, .. Levels];

    private static IEnumerable<Event<World>> Writing =>
        [
            new(nameof(Dossier.AssessItself), world => world.Filed.Answered()),
            new(nameof(Dossier.Cite), world => world.CiteAgain()),
            new(nameof(Dossier.Detach), world => world.DetachOneMore()),
            new(nameof(Dossier.Describe), world => world.Describe(world.Dossier.Plan)),
            new(nameof(Dossier.TakeOver), world => world.TakeOver()),
            new(nameof(Dossier.Pledge), world => world.Dossier.Pledge(Person)),
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
            new(nameof(Dossier.Recognise), world => world.Dossier.Recognise(Result, Filed.Act, Person, Now)),
        ];

    private static IEnumerable<Event<World>> Levels =>
        [
            new(nameof(Dossier.GoToTheCentre), world => world.Dossier.GoToTheCentre(Result, Filed.Act, Person, Now)),
            new(nameof(Dossier.ArriveAtTheCentre), world => world.Dossier.ArriveAtTheCentre(Person, Now)),
            .. Enum.GetValues<ReassessmentGround>().Select(AssessAgain),
            new(nameof(Dossier.EndWithoutStar), world => world.Dossier.EndWithoutStar(Person, Now)),
        ];

    protected override State StateOf(World world) =>
        new(world.Dossier.State.ToString(), world.Dossier.OpenReturn is { } open ? $"from {open.ReturnedFrom}" : null);

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

    /// <summary>A dossier that is ready to be submitted, and its papers.</summary>
    internal sealed class World
    {
        public World(DossierKind kind)
        {
            Filed = new Filed(kind: kind, recognised: kind is DossierKind.First ? null : new(2023, 10, 1)).Complete();
            Last = null!;
        }

        public Filed Filed { get; }

        public Dossier Dossier => Filed.Dossier;

        public Submission Last { get; private set; }

        private bool IsOpen => Dossier.State is DossierState.Draft or DossierState.Returned;

        /// <summary>Says the same of a paper again.</summary>
        public void CiteAgain()
        {
            var paper = Dossier.Content.Papers[0];
            Dossier.Cite(PaperOf(paper), paper.Criteria, Set);
        }

        public void DetachOneMore()
        {
            var spare = Filed.Paper(EvidenceKind.Awards);
            if (IsOpen)
                Dossier.Cite(spare, [], Set);
            Dossier.Detach(spare.Id);
        }

        public void Describe(string? plan) =>
            Dossier.Describe(Dossier.BusinessResults, plan, Dossier.Samples, Dossier.WhatChanged);

        /// <summary>The dossier before was filed with the same answers and papers.</summary>
        public void TakeOver()
        {
            var before = Open(Filed.Product, Filed.Producer);
            before.AssessItself(
                [.. Law.BestIn(Set).Select(choice => new SelfAnswer(choice, "Có hồ sơ kèm theo."))],
                Set
            );
            foreach (var paper in Dossier.Content.Papers.Where(paper => !paper.ProvesChange))
                before.Cite(PaperOf(paper), paper.Criteria, Set);

            Dossier.TakeOver(before, Filed.Facts.Evidence, Set, Today);
        }

        public void Submit()
        {
            Dossier.Submit(Filed.Facts, Filed.Act, Person, Now);
            Last = Submission.Keep(Dossier);
        }

        public void Resubmit(bool isChanged)
        {
            if (Dossier.State is DossierState.Returned)
            {
                Describe(isChanged ? $"{Dossier.Plan}; thêm một nhà lưới" : Dossier.Plan);
                Dossier.Pledge(Person);
            }
            Dossier.Resubmit([], Last, Filed.Facts, Calendar, Filed.Act, Person, Now);
            Last = Submission.Keep(Dossier);
        }

        private Evidence PaperOf(FiledPaper paper) =>
            Filed.Facts.Evidence.Single(evidence => evidence.Id == paper.EvidenceId);
    }
}
