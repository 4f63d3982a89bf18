using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Assessment;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;
using static Ocop.Domain.Tests.Assessment.Chamber;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class SessionMachine : Machine<Chamber>
{
    /// <summary>All but one member, who may have a substitute.</summary>
    private static readonly Id<User>[] Present = [Chair, Vice, Secretary, Ann, Binh];

    private static readonly CouncilRules Settings = CouncilRules.Default with { LargestSpread = 10 };

    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);

    public override string Title => "Assessment session";

    public override string About =>
        "A council's meeting on one dossier, under rules that let totals lie 10 points apart and allow two passes. Who acts"
        + " is who may: what others attempt is refused in every state. Sheets are records of their own; their coming in is"
        + " an event here. Status: `Convened` until the scoring opens, `Scoring`, `Closed`.";

    public override Type Aggregate => typeof(AssessmentSession);

    public override IReadOnlyCollection<string> Asked =>
        [
            nameof(AssessmentSession.RoleOf),
            nameof(AssessmentSession.IsScorer),
            nameof(AssessmentSession.IsPresent),
            nameof(AssessmentSession.Presides),
            nameof(AssessmentSession.IsRecused),
            nameof(AssessmentSession.FindingOn),
            nameof(AssessmentSession.ScorersOf),
            nameof(AssessmentSession.CriteriaSetOf),
            nameof(AssessmentSession.PassOf),
            nameof(AssessmentSession.AskedAbout),
            nameof(AssessmentSession.IsTimeOver),
        ];

    protected override IReadOnlyList<Birth<Chamber>> Births => [new(nameof(AssessmentSession.Convene), Convened)];

    protected override IReadOnlyList<Event<Chamber>> Events => [.. Preparing, .. Scoring, .. Ending];

    private static IEnumerable<Event<Chamber>> Preparing =>
        [
            new(
                nameof(AssessmentSession.PutOnTable),
                chamber => chamber.Session.PutOnTable(chamber.Dossier, chamber.Round)
            ),
            new(nameof(AssessmentSession.TakeOffTable), chamber => chamber.Session.TakeOffTable(chamber.Dossier.Id)),
            new(nameof(AssessmentSession.RecordAttendance), chamber => chamber.Attended(Present)),
            new(nameof(AssessmentSession.Substitute), SubstituteTheAbsent),
            new(nameof(AssessmentSession.Move), chamber => chamber.Session.Move(Filed.Today.AddDays(1), null)),
            new(nameof(AssessmentSession.Declare), "no tie", chamber => chamber.Declare(Ann, Tie.None)),
            new(nameof(AssessmentSession.Declare), "a tie", chamber => chamber.Declare(NextOf(chamber), Tie.Family)),
            new(nameof(AssessmentSession.Recuse), chamber => chamber.Recuse(NextOf(chamber))),
            new(nameof(AssessmentSession.OpenScoring), chamber => chamber.Session.OpenScoring([], Chair, Now)),
        ];

    private static IEnumerable<Event<Chamber>> Scoring =>
        [
            Event<Chamber>.Around("every scorer hands in a sheet", chamber => HandIn(chamber, Best), MayHandIn),
            Event<Chamber>.Around("… and one gives nothing", chamber => HandIn(chamber, []), MayHandIn),
            new(nameof(AssessmentSession.Agree), chamber => chamber.Agree(Secretary, Best[0])),
            new(nameof(AssessmentSession.Remark), Remark),
            new(nameof(AssessmentSession.ScoreAgain), chamber => chamber.ScoreAgain()),
        ];

    private static IEnumerable<Event<Chamber>> Ending =>
        [
            new(nameof(AssessmentSession.RecordFinding), chamber => chamber.Find(FindingKind.Stop, "6.1")),
            new(nameof(AssessmentSession.Close), chamber => chamber.Close()),
            new(nameof(AssessmentSession.CloseInWriting), chamber => chamber.Session.CloseInWriting([], Chair, Now)),
            new(nameof(AssessmentSession.RequireClosed), chamber => chamber.Session.RequireClosed()),
        ];

    protected override State StateOf(Chamber world)
    {
        var session = world.Session;

        return session switch
        {
            { ClosedAt: not null } => new("Closed"),
            { IsScoring: true } => new("Scoring", Progress(world)),
            _ => new("Convened", $"{OnTable(session)}, {(session.Attendance.Count > 0 ? "quorum" : "nobody there")}"),
        };
    }

    protected override IAggregate In(Chamber world) => world.Session;

    private static Chamber Convened()
    {
        var chamber = new Chamber(Settings);
        chamber.Session.TakeOffTable(chamber.Dossier.Id);
        return chamber;
    }

    private static string OnTable(AssessmentSession session) =>
        session.Table.Count == 0 ? "empty table"
        : session.Findings.Count > 0 ? "dossier stopped"
        : "dossier on the table";

    private static string Progress(Chamber chamber)
    {
        var totals = SheetsOf(chamber).Select(sheet => sheet.Total).ToList();
        var sheets =
            totals.Count == 0 ? "no sheets"
            : totals.Max() - totals.Min() > Settings.LargestSpread ? "totals far apart"
            : "all sheets in";

        return $"{(chamber.Session.Findings.Count > 0 ? "stopped" : $"pass {chamber.Session.Table[0].Pass}")}, {sheets}";
    }

    /// <summary>Those of the present pass.</summary>
    private static IEnumerable<ScoreSheet> SheetsOf(Chamber chamber) =>
        chamber.Sheets.Where(sheet => chamber.Session.Table.Any(item => item.Pass == sheet.Pass));

    /// <summary>Nobody has two sheets in one pass.</summary>
    private static bool MayHandIn(Chamber chamber) => chamber.Session.ClosedAt is not null || !SheetsOf(chamber).Any();

    /// <summary>The best sheet from everybody, or from all but one.</summary>
    private static void HandIn(Chamber chamber, IReadOnlyList<Choice> last)
    {
        var scorers = chamber.Session.ScorersOf(chamber.Dossier.Id).ToList();
        if (scorers is [])
            scorers = [Chair];
        foreach (var scorer in scorers)
            chamber.Submitted(scorer, scorer == scorers[^1] ? last : Best);
    }

    /// <summary>A member who has not stepped aside yet.</summary>
    private static Id<User> NextOf(Chamber chamber) =>
        Present.First(member =>
            chamber.Session.IsScorer(member) && !chamber.Session.IsRecused(member, chamber.Dossier.Id)
        );

    private static void SubstituteTheAbsent(Chamber chamber) =>
        chamber.Session.Substitute(chamber.Session.Panel[^1].UserId, Id<User>.New(), "Công văn 15/SVHTTDL");

    private static void Remark(Chamber chamber) =>
        chamber.Session.Remark(
            chamber.Dossier.Id,
            [new("1.5", "Chưa có hợp đồng liên kết.")],
            Filed.Set,
            chamber.Sheets,
            Secretary,
            Now
        );
}
