using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>What the feed tells, and what a copy made of it is worth.</summary>
public sealed class ListChangesTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_feed_read_from_its_beginning_is_the_register_on_any_day()
    {
        await using var register = await OwnRegister.Open(api);
        var any = new AnyHistory(seed: 20261122);
        var histories = Enumerable.Range(0, 120).ToDictionary(_ => Id<Product>.New(), _ => any.History());
        await register.Registered.Put([.. histories.Select(one => Product(register, one.Key, one.Value))]);

        var mirror = register.Mirror();
        await mirror.ReadUntil(one => one.Products.Count == histories.Count);

        foreach (var day in any.Days(histories.Values.SelectMany(history => history)).Take(20))
            Assert.Equal(await register.ListOn(day), mirror.ListOn(day));
    }

    [Fact]
    public async Task Pages_of_any_size_lead_to_the_same_end_and_tell_each_product_once()
    {
        await using var register = await OwnRegister.Open(api);
        for (var put = 0; put < 7; put++)
            await register.Registered.Put(register.Registered.Recognition(), register.Registered.Recognition());
        var whole = register.Mirror();
        await whole.ReadUntil(one => one.Products.Count == 7);

        var inParts = register.Mirror();
        await inParts.ReadToTheEnd(limit: 3);

        Assert.Equal(whole.Told.Select(one => one.ToJsonString()), inParts.Told.Select(one => one.ToJsonString()));
        Assert.Equal(7, inParts.Told.Select(one => (Guid)one["productId"]!).Distinct().Count());
    }

    [Fact]
    public async Task A_change_comes_again_as_a_whole_and_with_a_higher_version()
    {
        var register = new Registered(api);
        var id = Id<Product>.New();
        var recognition = register.Recognition();
        var mirror = await InStep();
        await register.Put(new RegisteredProduct(id, [recognition]));
        await mirror.ReadUntil(one => one.Products.ContainsKey(id.Value));

        await register.Put(new RegisteredProduct(id, [recognition with { Star = 4 }]));
        await mirror.ReadUntil(one => Stars(one, id) == 4);

        var versions = mirror
            .Told.Where(one => (Guid)one["productId"]! == id.Value)
            .Select(one => (long)one["version"]!);
        Assert.Equal(versions.Order().Distinct(), versions);
        Assert.Equal(2, versions.Count());
    }

    [Fact]
    public async Task A_product_that_leaves_the_register_is_told_with_the_reason()
    {
        var register = new Registered(api);
        var mirror = await InStep();
        var (plain, mistaken) = (
            await register.Put(register.Recognition()),
            await register.Put(register.Recognition())
        );
        await mirror.ReadUntil(one => one.Products.ContainsKey(plain) && one.Products.ContainsKey(mistaken));

        await register.Put(new RegisteredProduct(new(plain), []));
        await Remove(mistaken, "entered_in_error");
        await mirror.ReadUntil(one => !one.Products.ContainsKey(plain) && !one.Products.ContainsKey(mistaken));

        Assert.Equal("removed", Reason(plain));
        Assert.Equal("entered_in_error", Reason(mistaken));

        string? Reason(Guid id) => (string?)mirror.Told.Last(one => (Guid)one["productId"]! == id)["reason"];
    }

    [Fact]
    public async Task A_product_that_comes_back_is_told_again()
    {
        var register = new Registered(api);
        var mirror = await InStep();
        var id = await register.Put(register.Recognition());
        await register.Put(new RegisteredProduct(new(id), []));
        await mirror.ReadUntil(one => one.Told.Any(change => (Guid)change["productId"]! == id));

        await register.Put(new RegisteredProduct(new(id), [register.Recognition()]));

        await mirror.ReadUntil(one => one.Products.ContainsKey(id));
    }

    [Fact]
    public async Task What_is_rolled_back_is_never_told()
    {
        await using var register = await OwnRegister.Open(api);
        await register.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
            await Writing.Put(db, register.Registered);
            await transaction.RollbackAsync(Cancellation);
        });
        var told = await register.Registered.Put(register.Registered.Recognition());

        var mirror = register.Mirror();
        await mirror.ReadUntil(one => one.Products.ContainsKey(told));

        Assert.Single(mirror.Told);
    }

    /// <summary>A consumer of the shared register that has read everything so far.</summary>
    private async Task<Mirror> InStep()
    {
        var mirror = new Mirror(api.Anyone());
        await mirror.ReadToTheEnd();
        return mirror;
    }

    private static int? Stars(Mirror mirror, Id<Product> id) => (int?)mirror.Products[id.Value]["periods"]![0]!["star"];

    private Task Remove(Guid id, string reason) =>
        api.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
            await db.Database.ExecuteSqlAsync(
                $"SELECT set_config('ocop.removal_reason', {reason}, true)",
                Cancellation
            );
            await db.Database.ExecuteSqlAsync($"DELETE FROM register.entries WHERE product_id = {id}", Cancellation);
            await transaction.CommitAsync(Cancellation);
        });

    /// <summary>The star tells which recognition of its product it is.</summary>
    private static RegisteredProduct Product(OwnRegister register, Id<Product> id, IEnumerable<LegalEffect> history) =>
        new(
            id,
            [
                .. history.Select(
                    (effect, place) =>
                        register.Registered.Recognition() with
                        {
                            Star = place + 1,
                            CertificateNumber = null,
                            Effect = effect,
                            End = new("9/QĐ-UBND", "law_breach"),
                        }
                ),
            ]
        );
}
