using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class MisuseReportMachine : Machine<MisuseReport>
{
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(7));

    public override string Title => "Misuse report";

    public override string About =>
        "What somebody of the public saw, as a case of a province. What it led to, if anything, has a course of its own.";

    public override Type Aggregate => typeof(MisuseReport);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<MisuseState>();

    protected override IReadOnlyList<Birth<MisuseReport>> Births =>
        [
            new(
                nameof(MisuseReport.Receive),
                () =>
                    MisuseReport.Receive(
                        new(MisuseKind.WrongStar, "Chè Shan", "In 5 sao", SeenAt: null, Reporter: null),
                        named: null,
                        Some.Province.Id,
                        photo: null,
                        Now
                    )
            ),
        ];

    protected override IReadOnlyList<Event<MisuseReport>> Events =>
        [
            new(nameof(MisuseReport.Assign), report => report.Assign(Officer)),
            new(
                nameof(MisuseReport.Close),
                report => report.Close(MisuseOutcome.Remedied, "Đã thay nhãn", Consequences.None, Officer, Now)
            ),
        ];

    protected override State StateOf(MisuseReport world) => new(world.State.ToString());

    protected override IAggregate In(MisuseReport world) => world;
}
