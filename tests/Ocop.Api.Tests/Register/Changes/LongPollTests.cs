using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register.Changes;

namespace Ocop.Api.Tests.Register.Changes;

public sealed class LongPollTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_waits_is_answered_with_the_change()
    {
        await using var register = await OwnRegister.Open(api);
        var mirror = register.Mirror();
        await mirror.ReadToTheEnd();
        var waiting = mirror.ReadUntil(one => one.Products.Count == 1);

        await register.Registered.Put(register.Registered.Recognition());

        await waiting;
    }

    [Fact]
    public async Task When_nothing_happens_the_answer_is_empty_in_the_end()
    {
        await using var register = await OwnRegister.Open(api);
        var mirror = register.Mirror();

        Assert.False(await mirror.ReadPage("wait=1"));

        Assert.Empty(mirror.Told);
    }

    [Fact]
    public async Task More_may_wait_than_there_are_connections_to_the_database()
    {
        await using var register = await OwnRegister.Open(api, connections: 3);
        var waiting = Enumerable
            .Range(0, 25)
            .Select(_ => register.Mirror())
            .Select(mirror => mirror.ReadUntil(one => one.Products.Count == 1))
            .ToList();

        await register.Registered.Put(register.Registered.Recognition());

        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task Waiting_ends_when_the_caller_leaves()
    {
        var left = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        await using var watched = api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<IChangePulse>(new WatchedPulse(begun, left)))
        );
        var inStep = new Mirror(watched.CreateClient());
        await inStep.ReadToTheEnd();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var waiting = watched.CreateClient().GetAsync($"/api/v1/changes?wait=30&cursor={inStep.Cursor}", caller.Token);
        await begun.Task.WaitAsync(Cancellation);
        await caller.CancelAsync();

        await left.Task.WaitAsync(Cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    /// <summary>Nothing ever happens; it says when somebody begins to wait, and when they are let go.</summary>
    private sealed class WatchedPulse(TaskCompletionSource begun, TaskCompletionSource left) : IChangePulse
    {
        public async Task<bool> GoesOnAsync(ChangePlace after, TimeSpan atMost, CancellationToken cancellationToken)
        {
            begun.TrySetResult();
            await using var registration = cancellationToken.Register(() => left.TrySetResult());
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return false;
        }
    }
}
