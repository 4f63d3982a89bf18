using System.Diagnostics;
using System.Text.RegularExpressions;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Register.Changes;
using Ocop.Application.Imports.Records;
using Ocop.Domain.ApiClients;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Imports.Records;

/// <summary>Every command of <c>docs/integration/sending-records.md</c>, typed into one shell as a system of Lào Cai.</summary>
public sealed partial class SendingRecordsPathTests(OcopApi api) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocop-sending-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_leads_from_a_secret_to_a_product_in_the_register()
    {
        await using var register = await OwnRegister.Serve(api);
        var (client, secret) = await Approved(register);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var jobs = WorkOff(register, ended.Token);

        var said = await Type(register.Address, client, secret);

        await ended.CancelAsync();
        await jobs;
        Assert.Contains("outside-territory", said, StringComparison.Ordinal);
        Assert.EndsWith("\nentering\n17/2025/OCOP\n", said, StringComparison.Ordinal);
        var product = Assert.Single(await register.Client().GetAll("/api/v1/certified-products?status=any"));
        Assert.Equal("Chè Shan tuyết Bản Liền", (string?)product["name"]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(string Client, string Secret)> Approved(OwnRegister register)
    {
        var (officer, administrator, now) = (People.Somebody(), People.Somebody(), TimeProvider.System.GetUtcNow());
        var stated = new StatedClient(
            "Phần mềm OCOP của tỉnh",
            Units.LaoCai,
            "H38.12",
            "cntt@example.vn",
            ["imports:write"],
            Units.LaoCai
        );
        var client = ApiClient.Request(stated, officer.Id, now);
        var secret = SecretText.New();
        client.Approve(5000, administrator.Id, now);
        client.AddSecret(secret, formerEndsAt: null, officer.Id, now);

        await register.InDatabase(async db =>
        {
            db.AddRange(officer, administrator, client);
            await db.SaveChangesAsync(Cancellation);
        });
        return (client.Id.ToString(), secret.Value);
    }

    private static async Task WorkOff(OwnRegister register, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await register.Step(new WorkOffRecordImport());
            await Task.Yield();
        }
    }

    /// <returns>All it wrote, when it came to the end.</returns>
    private async Task<string> Type(string address, string client, string secret)
    {
        var page = await File.ReadAllTextAsync(Checkout.Find("docs/integration/sending-records.md")!, Cancellation);
        var commands = string.Join('\n', Block().Matches(page).Select(block => block.Groups["commands"].Value));
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", commands])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["OCOP"] = address,
                ["CLIENT_ID"] = client,
                ["CLIENT_SECRET"] = secret,
            },
        };

        using var shell = Process.Start(start)!;
        var complaints = shell.StandardError.ReadToEndAsync(Cancellation);
        var said = await shell.StandardOutput.ReadToEndAsync(Cancellation);
        await shell.WaitForExitAsync(Cancellation);
        Assert.True(shell.ExitCode == 0, said + await complaints);
        return said;
    }

    [GeneratedRegex("^```bash\n(?<commands>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
