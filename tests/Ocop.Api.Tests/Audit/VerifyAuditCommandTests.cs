using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.StartUp;

namespace Ocop.Api.Tests.Audit;

public sealed class VerifyAuditCommandTests(OcopApi api) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-audit-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_command_says_that_the_log_is_intact_and_names_what_is_not()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(2);
        await audited.Seal();
        using var intact = Verify(audited);
        Assert.Equal(0, await intact.EndAsync(Cancellation));

        await audited.Tamper("UPDATE audit.entries SET version = 7 WHERE number = 1");
        using var broken = Verify(audited);

        Assert.Equal(1, await broken.EndAsync(Cancellation));
        Assert.Contains("The audit log is intact", intact.Said, StringComparison.Ordinal);
        Assert.Contains("Entry 1 at position", broken.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_holds_published_roots_against_the_log()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(2);
        audited.At(AuditedApi.Morning.AddDays(1));
        await audited.Seal();
        var saved = Path.Combine(_folder, "roots.json");
        await File.WriteAllTextAsync(
            saved,
            $$"""{"items":[{"date":"2030-08-05","hash":"{{new string('0', 64)}}"}]}""",
            Cancellation
        );

        using var run = Verify(audited, saved);

        Assert.Equal(1, await run.EndAsync(Cancellation));
        Assert.Contains(
            "The root of 2030-08-05 is not the one that was published.",
            run.Said,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Run Verify(AuditedApi audited, params string[] roots) =>
        Run.Of(_folder, ["verify-audit", .. roots, $"--ConnectionStrings:Ocop={audited.Database}"]);
}
