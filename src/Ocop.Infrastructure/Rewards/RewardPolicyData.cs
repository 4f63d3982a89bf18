using System.Globalization;
using CsvHelper;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Rewards;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Rewards;

/// <summary>
/// Brings the policies of <c>data/rewards/policies.csv</c> into the database. What provinces have entered themselves stays;
/// a policy that entitlements refer to keeps its identity when its row is corrected.
/// </summary>
internal sealed class RewardPolicyData(OcopDbContext db, DataFolder data) : IReferenceData
{
    private const string Path = "rewards/policies.csv";

    public int Order => 30;

    public Task LoadAsync(CancellationToken cancellationToken) =>
        db.LoadOnceAsync(
            new("reward-policies", data.FingerprintOf(Path)),
            () => Load(cancellationToken),
            cancellationToken
        );

    private async Task Load(CancellationToken cancellationToken)
    {
        var known = await db.Set<RewardPolicy>().ToDictionaryAsync(policy => policy.Id, cancellationToken);

        foreach (var policy in data.ReadCsv(Path, Policy))
        {
            if (known.TryGetValue(policy.Id, out var before))
                Correct(before, policy);
            else
                db.Add(policy);
        }
    }

    private void Correct(RewardPolicy before, RewardPolicy now)
    {
        var version = before.Version;
        var entry = db.Entry(before);
        entry.CurrentValues.SetValues(now.KeepingEndOf(before));
        entry.Property(policy => policy.Version).CurrentValue = version;
    }

    private static RewardPolicy Policy(CsvReader row) =>
        RewardPolicy.Adopt(
            new(
                row.GetStringOrNull("unit") is { } unit ? UnitKey.Parse(unit) : null,
                row.GetStringOrNull("place"),
                row.Enum<BudgetLevel>("budget_level"),
                row.GetStringOrNull("legal_basis"),
                row.Date("effective_from"),
                row.DateOrNull("effective_to"),
                (int?)Number(row, "star"),
                row.EnumOrNull<Level>("recognition_level"),
                row.Enum<RewardEvent>("event"),
                row.Enum<RewardMode>("mode"),
                Number(row, "amount_vnd"),
                new RewardCap(row.Enum<RewardCapKind>("cap"), Number(row, "cap_vnd")),
                row.GetStringOrNull("source"),
                row.GetStringOrNull("note")
            )
        );

    private static long? Number(CsvReader row, string column) =>
        row.GetStringOrNull(column) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
