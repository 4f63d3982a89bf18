using System.Diagnostics;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Catalogue;

/// <summary>The schemas document the files for whoever writes the next one, so they must be true of those there are.</summary>
public sealed class RegulationSchemaTests : IDisposable
{
    private static readonly string Folder = Checkout.Find("data/regulations")!;

    private readonly DirectoryInfo _written = Directory.CreateTempSubdirectory("ocop-schema-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _written.Delete(recursive: true);

    [Fact]
    public async Task Every_regulation_is_as_the_schema_says()
    {
        string[] files = [.. Directory.EnumerateFiles(Folder, "*.json").Where(path => !path.Contains("schema"))];

        Assert.NotEmpty(files);
        Assert.Equal("", await FaultsIn("schema.json", files));
    }

    [Fact]
    public async Task Every_template_of_certificates_is_as_its_schema_says()
    {
        var folder = Checkout.Find("data/certificate-templates")!;
        string[] files = [.. Directory.EnumerateFiles(folder, "*.json").Where(path => !path.Contains("schema"))];

        Assert.NotEmpty(files);
        Assert.Equal("", await FaultsIn("../certificate-templates/schema.json", files));
    }

    [Fact]
    public async Task A_member_the_format_does_not_have_is_found()
    {
        var pre2019 = await File.ReadAllTextAsync(Path.Combine(Folder, "pre2019.json"), Cancellation);
        var misspelt = Write(pre2019.Replace("effectiveTo", "effectivTo", StringComparison.Ordinal));

        Assert.Contains("effectivTo", await FaultsIn("schema.json", misspelt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Official_words_are_as_their_schema_says()
    {
        var words = Write(
            """
            {
              "regulation": "QD26",
              "source": "Công báo",
              "criteria": { "B001": { "label": "Nguồn gốc", "options": [null, "Từ 50%", null] } }
            }
            """
        );

        Assert.Equal("", await FaultsIn("wording.schema.json", words));
    }

    private string Write(string content)
    {
        var path = Path.Combine(_written.FullName, "written.json");
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<string> FaultsIn(string schema, params string[] files)
    {
        string[] command = ["check.js", Path.Combine(Folder, schema), .. files];
        var start = new ProcessStartInfo("node", command)
        {
            WorkingDirectory = Checkout.Find("tools/data-schemas"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var check = Process.Start(start)!;
        var failure = check.StandardError.ReadToEndAsync(Cancellation);
        var faults = await check.StandardOutput.ReadToEndAsync(Cancellation);
        await check.WaitForExitAsync(Cancellation);
        return faults + await failure;
    }
}
