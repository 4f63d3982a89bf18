using System.Text.Json;
using Ocop.Domain.Assessment;

namespace Ocop.Domain.Rewards;

/// <summary>A reward for the recognition that a result led to, as it was recorded, with what it was computed from.</summary>
/// <param name="Number">Tells the rewards of a result apart.</param>
/// <param name="BudgetLevel">The level of the budget that pays.</param>
/// <param name="PayerId">Whose budget pays; none while it is indicative.</param>
/// <param name="PolicyId">The rule that was applied.</param>
/// <param name="Star">The star that is rewarded.</param>
/// <param name="Event">What is rewarded.</param>
/// <param name="Amount">In đồng (VND).</param>
/// <param name="Ground">What it was computed from.</param>
public sealed record PackagedReward(
    int Number,
    BudgetLevel BudgetLevel,
    Guid? PayerId,
    Guid? PolicyId,
    int Star,
    RewardEvent Event,
    long Amount,
    RewardGround Ground
)
{
    /// <param name="star">The star that comes out of the sheets.</param>
    internal IEnumerable<RecomputedFigure> Figures(int? star)
    {
        var owed = (Ground with { Star = star ?? 0 })
            .Compute()
            .FirstOrDefault(one => one.BudgetLevel == BudgetLevel && one.PayerId?.Value == PayerId);

        return
        [
            RecomputedFigure.Of($"{Name}/star", Star, star),
            RecomputedFigure.Of($"{Name}/event", Word(Event), Word(Ground.Event)),
            RecomputedFigure.Of($"{Name}/policy", PolicyId?.ToString(), owed?.PolicyId?.ToString()),
            RecomputedFigure.Of($"{Name}/amount", Amount, owed?.Amount),
        ];
    }

    private string Name => $"rewards/{Number}";

    private static string Word(RewardEvent occasion) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(occasion.ToString());
}
