using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.AdministrativeUnits;

public sealed class UnitDataTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_database_holds_what_the_files_say() =>
        api.InDatabase(async db =>
        {
            var files = new UnitFiles(new DataFolder(path: null));

            Assert.Subset(
                await db.Set<AdministrativeUnit>().Select(unit => unit.Id).ToHashSetAsync(Cancellation),
                files.Units().Select(unit => unit.Id).ToHashSet()
            );
            Assert.Subset(await db.Set<Succession>().ToHashSetAsync(Cancellation), files.Successions().ToHashSet());
            Assert.Subset(await db.Set<FormerName>().ToHashSetAsync(Cancellation), files.FormerNames().ToHashSet());
        });

    [Fact]
    public async Task Loading_again_touches_no_row()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var before = await LatestTransactionIn(scope);

        foreach (var data in scope.ServiceProvider.GetServices<IReferenceData>().OfType<UnitData>())
            await data.LoadAsync(Cancellation);

        Assert.Equal(before, await LatestTransactionIn(scope));
    }

    [Fact]
    public Task A_unit_split_in_2025_lies_in_all_its_parts() =>
        api.InDatabase(async db =>
        {
            var dichVong = new UnitKey(UnitLevel.Commune, "00166", null).Id;

            var within = await db.Set<UnitContainment>()
                .Where(containment => containment.UnitId == dichVong)
                .Join(
                    db.Set<AdministrativeUnit>(),
                    containment => containment.WithinId,
                    unit => unit.Id,
                    (_, unit) => unit.Name
                )
                .ToListAsync(Cancellation);

            Assert.Equal(["Cầu Giấy", "Hà Nội", "Nghĩa Đô", "Việt Nam"], within.Order(StringComparer.Ordinal));
        });

    /// <summary>Of the units in the files alone: other tests add units of their own meanwhile.</summary>
    private static Task<long> LatestTransactionIn(AsyncServiceScope scope)
    {
        var official = new UnitFiles(new DataFolder(path: null)).Units().Select(unit => unit.Id.Value).ToArray();
        return scope
            .ServiceProvider.GetRequiredService<OcopDbContext>()
            .Database.SqlQuery<long>(
                $"""
                SELECT max(xmin::text::bigint) AS "Value" FROM
                    (SELECT xmin FROM units.administrative_units WHERE id = ANY ({official})
                    UNION ALL SELECT xmin FROM units.unit_containments WHERE unit_id = ANY ({official}))
                """
            )
            .SingleAsync(Cancellation);
    }
}
