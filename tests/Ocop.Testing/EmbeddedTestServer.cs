using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Testing;

/// <summary>The embedded server in a temporary folder of its own, so that test projects may run at the same time.</summary>
internal sealed class EmbeddedTestServer : ITestServer
{
    private const string Prefix = "ocop-tests-";
    private EmbeddedServer? _server;

    public async Task StartAsync()
    {
        await RemoveLeftoversAsync();
        var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        _server = await EmbeddedServer.StartAsync(new(folder) { Throwaway = true }, NullLogger.Instance);
    }

    public string ConnectionString(string database) => _server!.ConnectionString(database);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>What killed test runs have left. A young folder may be one that is about to be claimed.</summary>
    private static async Task RemoveLeftoversAsync()
    {
        var young = TimeProvider.System.GetUtcNow().AddMinutes(-1).UtcDateTime;
        var folders = Directory.GetDirectories(Path.GetTempPath(), Prefix + "*");
        foreach (var folder in folders.Where(folder => Directory.GetLastWriteTimeUtc(folder) < young))
        {
            try
            {
                await EmbeddedServer.RemoveAsync(folder);
            }
            catch (Exception inUse)
                when (inUse is EmbeddedServerException or IOException or UnauthorizedAccessException)
            {
                // another run's, or another user's
            }
        }
    }
}
