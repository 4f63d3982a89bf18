using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Application.Jobs;
using Ocop.Application.Notices;
using Ocop.Domain.Identity;
using Ocop.Domain.Jobs;
using Ocop.Infrastructure.Common;
using Ocop.Infrastructure.Jobs;

namespace Ocop.Api.Tests.Jobs;

[Collection(RunningJobs.Collection)]
public sealed class JobTests(OcopApi api)
{
    private const string Url = "/api/v1/jobs";

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.Auditor)]
    public async Task Who_looks_after_the_system_sees_what_it_does_by_itself(Role role)
    {
        var jobs = (await api.As(Id<User>.New(), role).GetJson(Url)).AsArray();

        Assert.Equal(
            [
                "renewal-reminders",
                "outgoing-mail",
                "removed-products",
                "register-snapshot",
                "old-snapshots",
                "old-events",
                "record-imports",
            ],
            jobs.Select(job => (string?)job!["name"])
        );
        Assert.All(jobs, job => Assert.Null(job!["nextRunAt"])); // nothing runs by itself in tests
    }

    [Fact]
    public async Task Others_do_not()
    {
        await (await api.As(Id<User>.New(), Role.ProvinceOfficer).Get(Url)).MustBe(403);
        await (await api.As(Id<User>.New(), Role.Auditor).Post($"{Url}/outgoing-mail/runs")).MustBe(403);
        await (await api.As(Id<User>.New(), Role.Auditor).Get("/api/v1/letters")).MustBe(200);
        await (await api.Anyone().Get(Url)).MustBe(401);
    }

    [Fact]
    public async Task An_administrator_runs_a_job_now_and_sees_how_it_went()
    {
        var (admin, id) = await RunningJobs.Administrator(api);

        var run = await RunningJobs.Run(admin, "outgoing-mail");

        Assert.Equal("succeeded", (string?)run["outcome"]);
        Assert.Equal(id.ToString(), (string?)run["requestedBy"]);
        var runs = await admin.GetAll($"{Url}/outgoing-mail/runs?sort=-startedAt");
        Assert.Contains(runs, one => (string?)one["id"] == (string?)run["id"]);
        var job = (await admin.GetJson(Url)).AsArray().Single(one => (string?)one!["name"] == "outgoing-mail");
        Assert.Contains(runs, one => (string?)one["id"] == (string?)job!["lastRun"]!["id"]); // others run at other times
    }

    [Fact]
    public async Task There_are_no_other_jobs()
    {
        var (admin, _) = await RunningJobs.Administrator(api);

        await (await admin.Post($"{Url}/anything/runs")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_job_runs_once_at_a_time()
    {
        var (admin, _) = await RunningJobs.Administrator(api);
        var turns = api.Services.GetRequiredService<IJobTurns>();

        await using (await turns.TakeAsync("outgoing-mail", TestContext.Current.CancellationToken))
            await (await admin.Post($"{Url}/outgoing-mail/runs")).MustBeProblem(409, "job.running");

        await (await admin.Post($"{Url}/outgoing-mail/runs")).MustBe(200);
    }

    [Fact]
    public async Task What_an_instance_left_open_when_it_stopped_is_found_by_the_next_run()
    {
        var left = JobRun.Start("outgoing-mail", requestedBy: null, new(2026, 8, 1, 0, 0, 0, TimeSpan.Zero));
        await api.Given(left);
        var (admin, _) = await RunningJobs.Administrator(api);

        await RunningJobs.Run(admin, "outgoing-mail");

        var runs = await admin.GetAll($"{Url}/outgoing-mail/runs?sort=-startedAt");
        Assert.Equal("interrupted", (string?)runs.Single(run => (string?)run["id"] == left.Id.ToString())["outcome"]);
    }

    [Fact]
    public async Task A_job_that_fails_says_so_and_leaves_the_turn_to_the_next()
    {
        var broken = new ScheduledJob(
            "broken",
            "0 0 0 * * ?",
            new("Hỏng", "Broken"),
            () => throw new TimeoutException()
        );
        var runner = api.Services.GetRequiredService<JobRunner>();

        var first = await runner.RunAsync(broken, requestedBy: null, TestContext.Current.CancellationToken);
        var second = await runner.RunAsync(broken, requestedBy: null, TestContext.Current.CancellationToken);

        Assert.NotNull(second);
        await api.InDatabase(async db =>
        {
            var run = await db.Set<JobRun>().SingleAsync(one => one.Id == first, TestContext.Current.CancellationToken);
            Assert.Equal((JobOutcome.Failed, "TimeoutException"), (run.Outcome, run.Failure));
        });
    }

    [Fact]
    public async Task Several_instances_share_one_schedule_in_the_database()
    {
        var database = await api.NewDatabaseAsync();
        var fired = new TaskCompletionSource();
        await using var one = Instance(database, fired);
        await using var two = Instance(database, fired);

        one.CreateClient();
        two.CreateClient();

        await fired.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        await using var scope = one.Services.CreateAsyncScope();
        var instances = await scope
            .ServiceProvider.GetRequiredService<OcopDbContext>()
            .Database.SqlQuery<int>($"""SELECT count(*)::int AS "Value" FROM jobs.qrtz_scheduler_state""")
            .SingleAsync(TestContext.Current.CancellationToken);
        await Scheduling(one).StopAsync(TestContext.Current.CancellationToken);
        await Scheduling(two).StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, instances);
    }

    private static JobScheduling Scheduling(WebApplicationFactory<Program> instance) =>
        instance.Services.GetServices<IHostedService>().OfType<JobScheduling>().Single();

    private WebApplicationFactory<Program> Instance(string database, TaskCompletionSource fired)
    {
        var everySecond = new ScheduledJob(
            "every-second",
            "* * * * * ?",
            new("Mỗi giây", "Every second"),
            () =>
            {
                fired.TrySetResult();
                return new SendNextLetter();
            }
        );

        return api.WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Ocop", database)
                .UseSetting("Jobs:Run", "true")
                .ConfigureTestServices(services => services.AddSingleton(new JobList([everySecond])))
        );
    }
}
