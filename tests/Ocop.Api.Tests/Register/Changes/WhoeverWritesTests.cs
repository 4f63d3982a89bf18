using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>The feed follows the rows of the register, also where no use case wrote them.</summary>
public sealed class WhoeverWritesTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_that_move_to_another_province_are_told()
    {
        await using var register = await OwnRegister.Open(api);
        var id = await register.Registered.Put(register.Registered.Recognition());
        var mirror = register.Mirror();
        await mirror.ReadUntil(one => one.Products.ContainsKey(id));

        await register.InDatabase(db =>
            db.Set<RegisterEntry>()
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ProvinceTodayId, Places.HaNoi), Cancellation)
        );

        await mirror.ReadUntil(one => ProvinceToday(one) == Places.HaNoi.Value);

        Guid ProvinceToday(Mirror one) => (Guid)one.Products[id]["periods"]![0]!["provinceToday"]!["id"]!;
    }

    [Fact]
    public async Task A_register_that_was_there_before_the_feed_is_told_once()
    {
        await using var register = await OwnRegister.Open(api);
        var (one, other) = (register.Registered.Recognition(), register.Registered.Recognition());
        var ids = new[]
        {
            await register.Registered.Put(one, register.Registered.Recognition()),
            await register.Registered.Put(other),
        };
        await register.InDatabase(async db =>
        {
            var migrations = db.GetService<IMigrator>();
            var before = db
                .Database.GetMigrations()
                .TakeWhile(name => !name.EndsWith("_RegisterChanges", StringComparison.Ordinal));
            await migrations.MigrateAsync(before.Last(), Cancellation);
            await migrations.MigrateAsync(targetMigration: null, Cancellation);
        });

        var mirror = register.Mirror();
        await mirror.ReadUntil(copy => copy.Products.Count == 2);

        Assert.Equal(ids.Order(), mirror.Told.Select(change => (Guid)change["productId"]!).Order());
    }

    [Fact]
    public async Task After_a_restore_into_another_server_everything_is_told_again()
    {
        await using var before = await OwnRegister.Open(api);
        var id = await before.Registered.Put(before.Registered.Recognition());
        await before.InDatabase(db =>
            db.Database.ExecuteSqlAsync($"UPDATE register.changes SET transaction_id = '900000000000'", Cancellation)
        );

        await using var after = before.Reopen();
        var mirror = after.Mirror();

        await mirror.ReadUntil(one => one.Products.ContainsKey(id));
    }
}
