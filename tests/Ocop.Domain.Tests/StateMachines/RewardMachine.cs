using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class RewardMachine : Machine<RewardEntitlement>
{
    private const long Whole = 30_000_000;
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateTimeOffset Now = new(2024, 9, 1, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly RewardFacts Facts = Recognised(LaoCai, 4);
    private static readonly RewardCalculation ByTheProvince = Calculated([Policy(LaoCai, 4, Whole)]);
    private static readonly RewardCalculation ByDefault = Calculated(Defaults);

    public override string Title => "Reward entitlement";

    public override string About =>
        "What one budget owes a product for one recognition. Its amount may be paid in parts; a revoked certificate claims"
        + " back or cancels where the province's policy says so.";

    public override Type Aggregate => typeof(RewardEntitlement);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<EntitlementStatus>();

    public override IReadOnlyCollection<string> Asked => [nameof(RewardEntitlement.AsGranted)];

    protected override IReadOnlyList<Birth<RewardEntitlement>> Births =>
        [
            new("Establish (by the default policy)", () => RewardEntitlement.Establish(Facts, ByDefault)),
            new("Establish (by the province's policy)", () => RewardEntitlement.Establish(Facts, ByTheProvince)),
        ];

    protected override IReadOnlyList<Event<RewardEntitlement>> Events =>
        [
            new(nameof(RewardEntitlement.Confirm), reward => reward.Confirm(ByTheProvince)),
            new(nameof(RewardEntitlement.Approve), reward => reward.Approve()),
            new(nameof(RewardEntitlement.Pay), "a part", reward => Pay(reward, 1_000_000)),
            new(nameof(RewardEntitlement.Pay), "the rest", reward => Pay(reward, Whole - reward.PaidAmount)),
            new(nameof(RewardEntitlement.Cancel), reward => reward.Cancel("Chủ thể từ chối")),
            new(nameof(RewardEntitlement.ClawBack), reward => reward.ClawBack(Day, "Thu hồi giấy chứng nhận", Day)),
            new(
                nameof(RewardEntitlement.LoseCertificate),
                "claiming back",
                reward => reward.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: true)
            ),
            new(
                nameof(RewardEntitlement.LoseCertificate),
                "claiming nothing",
                reward => reward.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: false)
            ),
        ];

    protected override State StateOf(RewardEntitlement world) =>
        new(
            world.Status.ToString(),
            world switch
            {
                { Stands: true, ClawBackDueFrom: not null } => "claimed back",
                { Status: EntitlementStatus.Approved, PaidAmount: > 0 } => "paid in part",
                _ => null,
            }
        );

    protected override IAggregate In(RewardEntitlement world) => world;

    private static void Pay(RewardEntitlement reward, long amount) =>
        reward.Pay(new(Day, amount, "UNC 1"), Officer, Now);

    private static RewardCalculation Calculated(IReadOnlyList<RewardPolicy> policies) =>
        new RewardRules([.. policies]).For(Facts)[0];
}
