using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Assessment;
using Ocop.Domain.Tests.Dossiers;
using static Ocop.Domain.Tests.Assessment.Chamber;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class WrittenSessionMachine : Machine<WrittenSessionMachine.World>
{
    public override string Title => "Assessment session in writing";

    public override string About =>
        "A council that writes on one renewal. Opinions are records of their own; their coming in is an event here, and so"
        + " is the end of the time for them. Status: `Convened` until the writing opens, `Writing`, `Closed`. What only a"
        + " meeting does is refused in every state.";

    public override Type Aggregate => typeof(AssessmentSession);

    public override IReadOnlyCollection<string> Asked => new SessionMachine().Asked;

    protected override IReadOnlyList<Birth<World>> Births => [new(nameof(AssessmentSession.Convene), () => new())];

    protected override IReadOnlyList<Event<World>> Events => [.. Preparing, .. Writing, .. OfMeetings, .. Ending];

    private static IEnumerable<Event<World>> Preparing =>
        [
            new(nameof(AssessmentSession.PutOnTable), world => world.Session.PutOnTable(world.Dossier, world.Round)),
            new(nameof(AssessmentSession.TakeOffTable), world => world.Session.TakeOffTable(world.Dossier.Id)),
            new(
                nameof(AssessmentSession.RecordAttendance),
                "of nobody",
                world => world.Session.RecordAttendance([], delegatedTo: null, Chair)
            ),
            new(
                nameof(AssessmentSession.Substitute),
                world => world.Session.Substitute(world.Session.Panel[^1].UserId, Id<User>.New(), "Công văn 15/SVHTTDL")
            ),
            new(
                nameof(AssessmentSession.Move),
                world => world.Session.Move(Filed.Today.AddDays(1), WritingChamber.Due.AddDays(1))
            ),
            new(nameof(AssessmentSession.OpenScoring), world => world.Session.OpenScoring([], Chair, world.Now)),
        ];

    private static IEnumerable<Event<World>> Writing =>
        [
            new(nameof(AssessmentSession.Declare), world => world.Declare(Tie.None)),
            new(nameof(AssessmentSession.Recuse), world => world.Recuse()),
            Event<World>.Around("every member writes to keep", world => world.Write(Stance.Keep), MayWrite),
            Event<World>.Around("… and one differs", world => world.Write(Stance.Meeting), MayWrite),
            Event<World>.Around(
                "the last day for opinions is over",
                world => world.Now = WritingChamber.Later,
                world => world.Session is { IsScoring: true, Findings: [] } && !world.IsTimeOver
            ),
        ];

    private static IEnumerable<Event<World>> OfMeetings =>
        [
            new(
                nameof(AssessmentSession.RecordAttendance),
                "of members",
                world => world.Session.RecordAttendance([Chair], delegatedTo: null, Chair)
            ),
            new(
                nameof(AssessmentSession.ScoreAgain),
                world => world.Session.ScoreAgain(world.Dossier.Id, "Chênh lệch", [], Chair, world.Now)
            ),
            new(
                nameof(AssessmentSession.Agree),
                world => world.Session.Agree(world.Dossier.Id, [], Filed.Set, [], Secretary, world.Now)
            ),
            new(
                nameof(AssessmentSession.Remark),
                world => world.Session.Remark(world.Dossier.Id, [], Filed.Set, [], Secretary, world.Now)
            ),
            new(nameof(AssessmentSession.Close), world => world.Session.Close([], [Chamber.Rubric], Chair, world.Now)),
        ];

    private static IEnumerable<Event<World>> Ending =>
        [
            new(nameof(AssessmentSession.RecordFinding), world => world.Find()),
            new(
                nameof(AssessmentSession.CloseInWriting),
                world => world.Session.CloseInWriting(world.Opinions, Chair, world.Now)
            ),
            new(nameof(AssessmentSession.RequireClosed), world => world.Session.RequireClosed()),
        ];

    protected override State StateOf(World world) =>
        world.Session switch
        {
            { ClosedAt: not null } => new("Closed"),
            { IsScoring: true, Findings: [_] } => new("Writing", $"dossier stopped, {Heard(world)}"),
            { IsScoring: true } => new("Writing", $"{(world.IsTimeOver ? "time over" : "in time")}, {Heard(world)}"),
            { Table: [] } => new("Convened", "empty table"),
            { Findings: [_] } => new("Convened", "dossier stopped"),
            _ => new("Convened", "dossier on the table"),
        };

    protected override IAggregate In(World world) => world.Session;

    private static string Heard(World world) =>
        world switch
        {
            { Opinions: [] } => "no opinions",
            { Session.Findings: [_] } => "all opinions in",
            _ when world.Opinions.TrueForAll(opinion => opinion.Stance is Stance.Keep) => "all to keep",
            _ => "one differs",
        };

    /// <summary>Nobody writes twice.</summary>
    private static bool MayWrite(World world) => world.Session.ClosedAt is not null || world.Opinions is [];

    /// <summary>The council that writes, and a clock.</summary>
    internal sealed class World
    {
        private readonly WritingChamber _chamber = new();

        public World() => Session.TakeOffTable(Dossier.Id);

        public DateTimeOffset Now { get; set; } = Chamber.Now;

        public AssessmentSession Session => _chamber.Session;

        public AssessmentRound Round => _chamber.Round;

        public Domain.Dossiers.Dossier Dossier => _chamber.Dossier;

        public List<WrittenOpinion> Opinions => _chamber.Opinions;

        public bool IsTimeOver => Session.IsTimeOver(Now.VietnamDate());

        public void Declare(Tie tie) => Session.Declare(new(Dossier.Id, tie), Next, actsForTheProducer: false, Now);

        public void Recuse() => Session.Recuse(Next, Dossier.Id, "Là thành viên hợp tác xã", HasWritten(Next), Now);

        /// <param name="last">What the last one writes; all others write to keep.</param>
        public void Write(Stance last)
        {
            var asked = Session.AskedAbout(Dossier.Id).ToList();

            foreach (var member in asked)
                _chamber.Write(member, member == asked[^1] ? last : Stance.Keep, Now);
        }

        public void Find() =>
            Session.RecordFinding(
                new(Dossier.Id, FindingKind.Stop, "6.1", "Phát hiện khi kiểm tra", "Biên bản 01", Secretary, Now),
                Filed.Set,
                papers: []
            );

        /// <summary>A member who has not stepped aside yet.</summary>
        private Id<User> Next => Session.AskedAbout(Dossier.Id).First();

        private bool HasWritten(Id<User> member) => Opinions.Exists(opinion => opinion.MemberId == member);
    }
}
