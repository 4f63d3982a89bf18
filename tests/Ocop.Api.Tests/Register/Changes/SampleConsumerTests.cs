using System.Diagnostics;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>
/// The consumers in <c>samples</c>, as processes of their own: killed at fifty random moments while the register changes, each
/// ends with the register.
/// </summary>
public sealed class SampleConsumerTests(OcopApi api) : IDisposable
{
    private const int Kills = 50;

    private readonly Random _random = new(20261122);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocop-mirror-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_consumer_in_CSharp_ends_equal_to_the_register() =>
        SurvivesBeingKilled("dotnet", Path.Combine(AppContext.BaseDirectory, "Ocop.Samples.Mirror.dll"));

    [Fact]
    public async Task The_consumer_in_TypeScript_ends_equal_to_the_register() =>
        await SurvivesBeingKilled("node", await CompileTypeScript());

    [Fact]
    public async Task A_consumer_killed_inside_of_a_write_goes_on_from_the_page_before()
    {
        await using var register = await OwnRegister.Serve(api);
        await Change(register, Products(20));
        await AllIsTold(register);
        var journal = Path.Combine(_folder.FullName, "journal");
        string[] consumer = [await CompileTypeScript(), register.Address, journal];
        await Run("node", [.. consumer, "--once", "--limit", "5"]);
        var whole = await File.ReadAllBytesAsync(journal, Cancellation);

        for (var round = 0; round < 10; round++)
        {
            await File.WriteAllBytesAsync(journal, whole[.._random.Next(whole.Length)], Cancellation);
            await Run("node", [.. consumer, "--once", "--limit", "5"]);
            await IsTheRegister(register, "node", consumer);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task SurvivesBeingKilled(string program, string code)
    {
        await using var register = await OwnRegister.Serve(api);
        var products = Products(Kills * 4); // more than it can read before the last kill: it never waits
        await Change(register, products);
        await AllIsTold(register);
        string[] consumer = [code, register.Address, Path.Combine(_folder.FullName, "journal")];

        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAfter(pages: _random.Next(4), program, [.. consumer, "--limit", "1"]);
            await Change(register, [products[_random.Next(products.Count)]]);
        }

        await AllIsTold(register);
        await Run(program, [.. consumer, "--once"]);
        await IsTheRegister(register, program, consumer);
    }

    private static List<Id<Product>> Products(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Id<Product>.New())];

    /// <summary>Puts products into the register, or takes them out.</summary>
    private Task Change(OwnRegister register, IReadOnlyCollection<Id<Product>> products) =>
        register.Registered.Put([
            .. products.Select(id => new RegisteredProduct(
                id,
                _random.Next(5) == 0 ? [] : [register.Registered.Recognition() with { Star = _random.Next(3, 6) }]
            )),
        ]);

    /// <summary>Other tests' transactions may hold changes back: what is told of the last one is told of all.</summary>
    private static async Task AllIsTold(OwnRegister register)
    {
        var last = await register.Registered.Put(register.Registered.Recognition());
        await register.Mirror().ReadUntil(one => one.Products.ContainsKey(last));
    }

    private static async Task IsTheRegister(OwnRegister register, string program, string[] consumer)
    {
        var truth = register.Mirror();
        await truth.ReadToTheEnd();

        Assert.Equal(
            truth.Products.Values.Select(product => product.ToJsonString()).Order(StringComparer.Ordinal),
            (await Run(program, [.. consumer, "--print"]))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!["product"]!.ToJsonString())
                .Order(StringComparer.Ordinal)
        );
    }

    private static async Task<string> Run(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        var said = process.StandardError.ReadToEndAsync(Cancellation);
        var written = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);

        Assert.True(process.ExitCode == 0, await said + written);
        return written;
    }

    /// <summary>Kills it while it goes on with whatever comes after so many pages.</summary>
    private static async Task KillAfter(int pages, string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        for (var page = 0; page < pages; page++)
        {
            if (await process.StandardOutput.ReadLineAsync(Cancellation) is null)
                Assert.Fail(await process.StandardError.ReadToEndAsync(Cancellation));
        }

        process.Kill();
        await process.WaitForExitAsync(Cancellation);
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;

    /// <summary>With the compiler of the client, because that is there.</summary>
    private async Task<string> CompileTypeScript()
    {
        var output = Path.Combine(_folder.FullName, "dist");
        var compiler =
            Checkout.Find("client/node_modules/typescript/bin/tsc")
            ?? throw new InvalidOperationException(
                "Run npm ci in client: the consumer in TypeScript is compiled with its compiler."
            );

        await Run(
            "node",
            [
                compiler,
                "--project",
                Checkout.Find("samples/typescript")!,
                "--typeRoots",
                Checkout.Find("client/node_modules/@types")!,
                "--outDir",
                output,
            ]
        );
        await File.WriteAllTextAsync(Path.Combine(output, "package.json"), """{ "type": "module" }""", Cancellation);
        return Path.Combine(output, "mirror.js");
    }
}
