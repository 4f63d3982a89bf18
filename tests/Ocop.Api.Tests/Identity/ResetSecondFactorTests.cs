using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Audit;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class ResetSecondFactorTests(OcopApi api, SecondFactorApi at)
    : IClassFixture<SecondFactorApi>,
        IAsyncLifetime
{
    private readonly string _email = Browsers.NewEmail();
    private readonly User _administrator = People.Administrator();
    private Browser _browser = null!;
    private string _id = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _browser = at.Browser();
        _id = await _browser.Register(_email);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_administrator_lets_in_who_has_lost_everything()
    {
        await Authenticator.Enrol(at, _browser);

        await (await Reset(await api.Enter(_administrator))).MustBe(204);

        Assert.False(await _browser.IsSignedIn());
        await _browser.SignIn(_email);
        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task It_is_in_the_audit_log_who_did_so()
    {
        await Authenticator.Enrol(at, _browser);

        await Reset(await api.Enter(_administrator));

        await api.InDatabase(async db =>
        {
            var entry = await db.Set<AuditEntry>()
                .SingleAsync(entry => entry.ActorId == _administrator.Id, Cancellation);
            Assert.Equal("ResetSecondFactor", entry.UseCase);
            Assert.Equal("second_factor", entry.AggregateType);
            Assert.Equal(AuditedChange.Removed, entry.Change);
        });
    }

    [Fact]
    public async Task Nothing_is_reset_where_there_is_nothing() =>
        await (await Reset(await api.Enter(_administrator))).MustBeProblem(404, "not-found");

    [Theory]
    [InlineData(Role.ProvinceOfficer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Producer)]
    public async Task Others_do_not(Role role) =>
        await (await Reset(api.As(Id<User>.New(), role))).MustBeProblem(403, "not-allowed");

    [Fact]
    public async Task Nobody_resets_their_own()
    {
        await Authenticator.Enrol(at, _browser);

        await (await Reset(api.As(Id<User>.Parse(_id, null), Role.Admin))).MustBeProblem(409, "membership.own");
    }

    private Task<HttpResponseMessage> Reset(HttpClient client) =>
        client.PostAsync($"/api/v1/users/{_id}/second-factor-reset", content: null, Cancellation);
}
