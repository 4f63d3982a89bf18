using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Assessment;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class ResultMachine : Machine<AssessmentResult>
{
    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);
    private static readonly IReadOnlyList<Choice> ShortOfFive = Law.BestIn(Filed.Set, but: "1.5", points: 2);

    public override string Title => "Assessment result";

    public override string About =>
        "What a session came to for one dossier. It is born final and knows no event: another view is another session's"
        + " result beside it, and which one counts is the dossier's to say.";

    public override Type Aggregate => typeof(AssessmentResult);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<Outcome>();

    public override IReadOnlyCollection<string> Asked => [nameof(AssessmentResult.IsConfirmedBy)];

    protected override IReadOnlyList<Birth<AssessmentResult>> Births =>
        [
            new("Close (province, four stars)", () => Scored(ShortOfFive)),
            new("Close (province, five stars)", () => Scored(Best)),
            new("Close (province, no star)", () => Scored([])),
            new("Close (after a stop)", () => Found(FindingKind.Stop, "6.1")),
            new("Close (after a veto)", () => Found(FindingKind.Veto, Filed.Set.Vetoes[0])),
            new("Close (centre, five stars)", () => AtTheCentre(Best)),
            new("Close (centre, less)", () => AtTheCentre(ShortOfFive)),
        ];

    protected override IReadOnlyList<Event<AssessmentResult>> Events => [];

    protected override State StateOf(AssessmentResult world) => new(world.Outcome.ToString());

    protected override IAggregate In(AssessmentResult world) => world;

    private static AssessmentResult Scored(IReadOnlyList<Choice> choices) =>
        new Chamber().Scoring().AllSubmitted(choices).Close();

    private static AssessmentResult Found(FindingKind kind, string ground)
    {
        var chamber = new Chamber().Scoring();
        chamber.Find(kind, ground);
        return chamber.Close();
    }

    private static AssessmentResult AtTheCentre(IReadOnlyList<Choice> choices) =>
        new Chamber(level: Level.Central).Scoring().AllSubmitted(choices).Close();
}
