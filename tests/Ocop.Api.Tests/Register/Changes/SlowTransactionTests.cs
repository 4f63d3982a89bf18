using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>
/// A transaction writes its change, and commits it after others that began later have been read. The number of a change is
/// given when it is written: whoever reads on by number alone has then passed it by.
/// </summary>
public sealed class SlowTransactionTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_lost_that_a_feed_by_number_loses()
    {
        await using var register = await OwnRegister.Open(api);
        await using var database = NpgsqlDataSource.Create(register.Database);
        var naive = new NaiveConsumer(database);
        var mirror = register.Mirror();
        Guid slow = default;
        Guid quick = default;

        await register.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
            slow = await Writing.Put(db, register.Registered);
            quick = await register.Registered.Put(register.Registered.Recognition());

            await naive.Read();
            await mirror.ReadToTheEnd();
            Assert.Equal([quick], naive.Products);
            Assert.Empty(mirror.Products); // held back, because something before it may still come

            await transaction.CommitAsync(Cancellation);
        });

        await naive.Read();
        await mirror.ReadUntil(one => one.Products.Count == 2);
        Assert.Equal([quick], naive.Products); // the slow one is lost for ever
        Assert.Equal(new[] { slow, quick }.Order(), mirror.Products.Keys.Order());
    }

    [Fact]
    public async Task A_product_that_a_slow_transaction_changes_last_ends_in_its_state()
    {
        await using var register = await OwnRegister.Open(api);
        var (id, mirror) = (Id<Domain.Producers.Product>.New(), register.Mirror());
        var recognition = register.Registered.Recognition();

        await register.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
            await Writing.Put(db, register.Registered); // so that it has begun, before …
            await register.Registered.Put(new Application.Register.RegisteredProduct(id, [recognition]));
            await new Application.Register.PublicRegister(db).Put(
                [new(id, [recognition with { Star = 5 }])],
                Cancellation
            );
            await db.SaveChangesAsync(Cancellation);
            await transaction.CommitAsync(Cancellation);
        });

        await mirror.ReadUntil(one => one.Products.Count == 2);
        Assert.Equal(5, (int)mirror.Products[id.Value]["periods"]![0]!["star"]!);
    }

    /// <summary>What nearly everybody builds first.</summary>
    private sealed class NaiveConsumer(NpgsqlDataSource database)
    {
        private long _last;

        public List<Guid> Products { get; } = [];

        public async Task Read()
        {
            await using var command = database.CreateCommand(
                "SELECT number, product_id FROM register.changes WHERE number > $1 ORDER BY number"
            );
            command.Parameters.Add(new() { Value = _last });
            await using var reader = await command.ExecuteReaderAsync(Cancellation);

            while (await reader.ReadAsync(Cancellation))
            {
                _last = reader.GetInt64(0);
                Products.Add(reader.GetGuid(1));
            }
        }
    }
}
