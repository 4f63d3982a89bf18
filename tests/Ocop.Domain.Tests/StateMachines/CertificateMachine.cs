using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class CertificateMachine : Machine<CertificateMachine.World>
{
    public override string Title => "Certificate";

    public override string About =>
        "Its status is never stored: it follows from dates and the day that is asked about, so the passing of days is an"
        + " event here. What is done takes effect the same day, and the next day is drawn. This certificate was issued on"
        + " 2023-09-10, so that the transition of Decision 26/2026/QĐ-TTg covers it; any other is never extended"
        + " (`certificate.not-extendable`). It comes from a published list, so that it is not replaced"
        + " (`certificate.not-issued-here`). A renewal is filed on 2026-08-03. `Undated` is for recognitions of published"
        + " lists without a day, which have no certificate.";

    public override Type Aggregate => typeof(Certificate);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<RecognitionStatus>();

    public override IReadOnlyCollection<string> StatusesOfOthers => [nameof(RecognitionStatus.Undated)];

    public override IReadOnlyCollection<string> Asked =>
        [
            nameof(Certificate.Effect),
            nameof(Certificate.StatusOn),
            nameof(Certificate.IsReplacedBy),
            nameof(Certificate.HoldsOn),
            nameof(Certificate.IsWithdrawalOverdueOn),
        ];

    protected override IReadOnlyList<Birth<World>> Births => [new(nameof(Certificate.EnterFromRecords), () => new())];

    protected override IReadOnlyList<Event<World>> Events => [.. Days, .. Pauses, .. Extensions, .. Ends];

    /// <summary>Nothing waits for days to pass once the certificate has ended.</summary>
    private static IEnumerable<Event<World>> Days =>
        World.Turns.Select(
            (turn, passed) =>
                Event<World>.Around(
                    turn.Name,
                    world => world.Today = turn.Day,
                    world => world.TurnsPassed == passed && !world.HasEnded
                )
        );

    private static IEnumerable<Event<World>> Pauses =>
        [
            Acts(
                nameof(Certificate.Suspend),
                world =>
                    world.Certificate.Suspend(world.Today, null, "inspection", World.Paper, Filed.Person, world.Now)
            ),
            Acts(
                nameof(Certificate.Lift),
                world => world.Certificate.Lift(world.Today, "remedied", World.Paper, Filed.Person, world.Now)
            ),
        ];

    private static IEnumerable<Event<World>> Extensions =>
        [
            Acts(
                nameof(Certificate.AwaitRenewal),
                world => world.Certificate.AwaitRenewal(world.Renewal, World.Transition, Filed.Person, world.Now)
            ),
            Acts(
                nameof(Certificate.Extend),
                world =>
                    world.Certificate.Extend(
                        World.Transition,
                        World.LastDay.AddDays(World.Transition.MaxDaysAfterExpiry),
                        new(world.Renewal.Id.ToString(), world.Renewal.SubmittedOn),
                        Filed.Person,
                        world.Now
                    )
            ),
            Acts(
                nameof(Certificate.EndExtension),
                world => world.Certificate.EndExtension(world.Renewal.Id, Filed.Person, world.Now)
            ),
        ];

    private static IEnumerable<Event<World>> Ends =>
        [
            Acts(
                nameof(Certificate.Revoke),
                world => world.Certificate.Revoke(world.Today, "mark_misuse", World.Paper, Filed.Person, world.Now)
            ),
            Acts(
                nameof(Certificate.OrderWithdrawal),
                world =>
                    world.Certificate.OrderWithdrawal(world.Today.AddDays(30), World.Paper, Filed.Person, world.Now)
            ),
            .. Enum.GetValues<WithdrawalGround>().Select(Withdraw),
            Acts(nameof(Certificate.GiveUp), world => world.Certificate.GiveUp(world.Today, Filed.Person, world.Now)),
            Acts(
                nameof(Certificate.Supersede),
                world => world.Certificate.Supersede(world.Successor, Filed.Person, world.Now)
            ),
            Acts(
                nameof(Certificate.Supersede),
                world => world.Certificate.Supersede(world.Successor, "replaced", Filed.Person, world.Now),
                "for another reason"
            ),
            Acts(
                nameof(Certificate.Replace),
                world => world.Certificate.Replace(world.Certified, position: 2, World.Paper, Filed.Person, world.Now)
            ),
        ];

    protected override State StateOf(World world)
    {
        var effect = world.Certificate.Effect();
        var status = effect.StatusOn(world.Today);
        var otherwise = (effect with { Suspensions = [] }).StatusOn(world.Today);
        var isForGood = world.TurnsPassed == World.Turns.Count && otherwise is RecognitionStatus.Expired;
        string?[] details =
        [
            status is RecognitionStatus.Suspended ? $"else {otherwise}" : null,
            isForGood ? "for good" : null,
            world.Today <= effect.LastDay && effect.LastDay < effect.ExtendedUntil ? "extended after" : null,
            world.IsOrdered && !isForGood ? "to be withdrawn" : null,
        ];

        return new(status.ToString(), world.HasEnded ? null : Joined(details.OfType<string>()));
    }

    private static string? Joined(IEnumerable<string> details) =>
        string.Join(", ", details) is { Length: > 0 } joined ? joined : null;

    protected override IAggregate In(World world) => world.Certificate;

    private static Event<World> Withdraw(WithdrawalGround ground) =>
        Acts(
            nameof(Certificate.Withdraw),
            world => world.Certificate.Withdraw(world.Today, ground, World.Paper, Filed.Person, world.Now),
            ground.ToString()
        );

    private static Event<World> Acts(string method, Action<World> attempt, string? variant = null) =>
        new(
            method,
            variant,
            world =>
            {
                attempt(world);
                world.Today = world.Today.AddDays(1);
            }
        );

    /// <summary>A certificate, its renewal, and a day.</summary>
    internal sealed class World
    {
        public static readonly DateOnly Filing = Filed.Today;
        public static readonly FactPaper Paper = new("Biên bản 02");
        public static readonly Domain.Catalogue.CertificateExtension Transition = Filed.Act.Transition!.Extension!;

        public static readonly DateOnly Issued = new(2023, 9, 10);
        public static readonly DateOnly LastDay = new(2026, 9, 10);

        public static readonly IReadOnlyList<(string Name, DateOnly Day)> Turns =
        [
            ("its last 180 days begin", Filing.AddDays(7)),
            ("its last day is over", LastDay.AddDays(1)),
            ("another 180 days are over", LastDay.AddDays(181)),
        ];

        private readonly Filed _renewal = new(kind: DossierKind.Renewal, recognised: Issued);

        public Certificate Certificate => _renewal.Held!;

        public bool HasEnded =>
            Certificate.StatusOn(Today)
                is RecognitionStatus.Revoked
                    or RecognitionStatus.Withdrawn
                    or RecognitionStatus.Superseded;

        public bool IsOrdered => Certificate.WithdrawalOrder is not null;

        public int TurnsPassed => Turns.Count(turn => turn.Day <= Today);

        public DateOnly Today { get; set; } = new(2026, 1, 10);

        public DateTimeOffset Now => Today.VietnamMidnight();

        /// <summary>A draft before the day on which it is filed; whatever has ended is refused with either.</summary>
        public Dossier Renewal
        {
            get
            {
                if ((Today >= Filing || HasEnded) && _renewal.Dossier.SubmittedOn is null)
                    _renewal.Submitted();
                return _renewal.Dossier;
            }
        }

        public CertifiedProduct Certified => new(_renewal.Product, _renewal.Producer);

        public Certificate Successor => Filed.CertificateOf(_renewal.Product, Today);
    }
}
