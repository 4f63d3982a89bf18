using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Jobs;
using Ocop.Application.Register;
using Ocop.Application.Register.Changes;

namespace Ocop.Api.Tests.Register.Changes;

[Collection(RunningJobs.Collection)]
public sealed class CursorTests(OcopApi api)
{
    private const string Url = "/api/v1/changes";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cursor=nothing", "cursor-invalid")]
    [InlineData("limit=0", "limit-out-of-range")]
    [InlineData("limit=201", "limit-out-of-range")]
    [InlineData("wait=31", "wait-out-of-range")]
    [InlineData("wait=-1", "wait-out-of-range")]
    [InlineData("since=yesterday", "query-parameter-unknown")]
    public async Task What_the_feed_does_not_understand_it_refuses(string query, string code) =>
        await (await api.Anyone().GetAsync($"{Url}?{query}", Cancellation)).MustBeProblem(400, code);

    [Fact]
    public async Task A_cursor_of_a_list_is_none_of_the_feed()
    {
        var register = new Registered(api);
        await register.Put(register.Recognition());
        await register.Put(register.Recognition());
        var list = await api.Anyone().GetJson($"/api/v1/certified-products?q={register.Word}&limit=1");

        var answer = await api.Anyone().GetAsync($"{Url}?cursor={list["nextCursor"]}", Cancellation);

        await answer.MustBeProblem(400, "cursor-invalid");
    }

    [Fact]
    public async Task At_the_end_there_is_a_cursor_too_and_it_goes_on_from_there()
    {
        await using var register = await OwnRegister.Open(api);
        var mirror = register.Mirror();
        Assert.False(await mirror.ReadPage("limit=200"));
        Assert.Empty(mirror.Told);

        var id = await register.Registered.Put(register.Registered.Recognition());

        await mirror.ReadUntil(one => one.Products.ContainsKey(id));
    }

    [Fact]
    public async Task A_cursor_holds_for_400_days_and_is_gone_then()
    {
        var inStep = new Mirror(api.Anyone());
        await inStep.ReadToTheEnd();
        var now = TimeProvider.System.GetUtcNow();
        using var justIn = new OcopApiAt(api, now.AddDays(400).AddHours(-1));
        using var tooLate = new OcopApiAt(api, now.AddDays(400).AddHours(1));

        await (await justIn.Client.GetAsync($"{Url}?cursor={inStep.Cursor}", Cancellation)).MustBe(200);
        var gone = await tooLate.Client.GetAsync($"{Url}?cursor={inStep.Cursor}", Cancellation);

        await gone.MustBeProblem(410, "changes.cursor-expired");
        var links = gone.Headers.GetValues("Link").Single();
        Assert.Contains("/api/v1/certified-products/export?format=ndjson", links);
        Assert.Contains("</api/v1/snapshots?limit=1>; rel=\"latest-version\"", links);
    }

    [Fact]
    public async Task Whoever_stops_half_way_has_been_in_step_at_the_beginning_only()
    {
        await using var register = await OwnRegister.Open(api);
        await register.Registered.Put(register.Registered.Recognition());
        await register.Registered.Put(register.Registered.Recognition());
        var mirror = register.Mirror();
        await mirror.ReadUntil(one => one.Products.Count == 2);
        mirror.Cursor = null;
        await mirror.ReadPage("limit=1");

        await using var later = register.At(TimeProvider.System.GetUtcNow().AddDays(399));
        var goingOn = new Mirror(later.Client()) { Cursor = mirror.Cursor };
        await goingOn.ReadPage("limit=1");
        await using var tooLate = register.At(TimeProvider.System.GetUtcNow().AddDays(401));

        // It was in step again on day 399.
        await (await tooLate.Client().GetAsync($"{Url}?cursor={goingOn.Cursor}", Cancellation)).MustBe(200);
        var gone = await tooLate.Client().GetAsync($"{Url}?cursor={mirror.Cursor}", Cancellation);
        await gone.MustBeProblem(410, "changes.cursor-expired");
    }

    [Fact]
    public async Task A_cursor_of_another_database_is_gone()
    {
        await using var register = await OwnRegister.Open(api);
        var cursor = await register.SealAt(900_000_000_000);

        var answer = await register.Client().GetAsync($"{Url}?cursor={cursor}", Cancellation);
        await answer.MustBeProblem(410, "changes.cursor-expired");
    }

    [Fact]
    public async Task Products_that_left_are_remembered_a_day_longer_than_cursors_hold()
    {
        var register = new Registered(api);
        var (longAgo, remembered) = (await Left(401.1), await Left(400.9));
        var stays = await register.Put(register.Recognition());
        await Age(stays, 900);
        var (admin, _) = await RunningJobs.Administrator(api);

        await RunningJobs.Run(admin, "removed-products");

        await api.InDatabase(async db =>
        {
            var known = db.Set<RegisterChange>().Select(change => change.ProductId);
            Assert.False(await known.ContainsAsync(new(longAgo), Cancellation));
            Assert.True(await known.ContainsAsync(new(remembered), Cancellation));
            Assert.True(await known.ContainsAsync(new(stays), Cancellation));
        });

        async Task<Guid> Left(double daysAgo)
        {
            var id = await register.Put(register.Recognition());
            await register.Put(new RegisteredProduct(new(id), []));
            await Age(id, daysAgo);
            return id;
        }
    }

    private Task Age(Guid id, double days) =>
        api.InDatabase(db =>
        {
            var changedAt = TimeProvider.System.GetUtcNow().AddDays(-days);
            return db.Database.ExecuteSqlAsync(
                $"UPDATE register.changes SET changed_at = {changedAt} WHERE product_id = {id}",
                Cancellation
            );
        });
}
