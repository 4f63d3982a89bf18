using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class InspectionMachine : Machine<Inspection>
{
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateOnly Day = new(2026, 9, 1);
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(7));

    public override string Title => "Inspection";

    public override string About =>
        "A visit to a certified product. It takes nothing away by itself: where it ends with `Suspended` or `RevocationOpened`"
        + " the certificate was suspended, or its revocation begun, on their own course.";

    public override Type Aggregate => typeof(Inspection);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<InspectionState>();

    public override IReadOnlyCollection<string> Asked => [nameof(Inspection.IsOverdueOn)];

    protected override IReadOnlyList<Birth<Inspection>> Births =>
        [
            new(
                nameof(Inspection.Plan),
                () =>
                    Inspection.Plan(
                        Filed.CertificateOf(new Filed().Product, new(2026, 1, 10)),
                        Day,
                        riskPoints: 8,
                        because: null,
                        Day
                    )
            ),
        ];

    protected override IReadOnlyList<Event<Inspection>> Events =>
        [
            new(nameof(Inspection.Move), inspection => inspection.Move(Day.AddDays(7), Day)),
            new(nameof(Inspection.Record), "in order", inspection => inspection.Record(Visit(), Day)),
            new(
                nameof(Inspection.Record),
                "to be put right",
                inspection => inspection.Record(Visit("Thay nhãn", Day.AddDays(30)), Day)
            ),
            new(nameof(Inspection.AddPhoto), inspection => inspection.AddPhoto(Photo, Officer, Now)),
            new(nameof(Inspection.Recheck), "put right", inspection => inspection.Recheck(Day, [1], Day)),
            new(nameof(Inspection.Recheck), "not put right", inspection => inspection.Recheck(Day, [], Day)),
            new(
                nameof(Inspection.Conclude),
                "in order",
                inspection =>
                    inspection.Conclude(InspectionOutcome.InOrder, remarks: null, Consequences.None, Officer, Now)
            ),
            new(
                nameof(Inspection.Conclude),
                "suspended",
                inspection =>
                    inspection.Conclude(
                        InspectionOutcome.Suspended,
                        remarks: null,
                        new(IsSuspended: true, Revocation: null),
                        Officer,
                        Now
                    )
            ),
            new(nameof(Inspection.Cancel), inspection => inspection.Cancel("Đổi kế hoạch", Officer, Now)),
        ];

    private static Domain.Dossiers.StoredFile Photo { get; } = new("anh.jpg", "image/jpeg", 1, "aa", "aa");

    protected override State StateOf(Inspection world) =>
        new(
            world.State.ToString(),
            world.State is InspectionState.Rechecked && !world.Findings.All(finding => finding.IsRemedied is true)
                ? "not put right"
                : null
        );

    protected override IAggregate In(Inspection world) => world;

    private static VisitRecord Visit(string? correction = null, DateOnly? dueOn = null) =>
        new(Day, "Biên bản 12", [new(InspectionAspect.Mark, "Nhãn in sai hạng", correction)], dueOn);
}
