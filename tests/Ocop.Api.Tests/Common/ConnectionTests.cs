using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ocop.Api.Tests.Common;

/// <summary>Connections go from one request to the next as they are, so nobody may leave a setting behind.</summary>
public sealed class ConnectionTests(OcopApi api)
{
    private const int MoreThanTheStartNeeds = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_start_leaves_no_connection_without_its_limit_of_time()
    {
        var database = await api.NewDatabaseAsync();
        await using var started = api.WithWebHostBuilder(host => host.UseSetting("ConnectionStrings:Ocop", database));
        var pool = started.Services.GetRequiredService<NpgsqlDataSource>();
        var connections = new List<NpgsqlConnection>();

        while (connections.Count < MoreThanTheStartNeeds)
            connections.Add(await pool.OpenConnectionAsync(Cancellation));

        Assert.All(await Task.WhenAll(connections.Select(LimitOf)), limit => Assert.Equal("15s", limit));
        foreach (var connection in connections)
            await connection.DisposeAsync();
    }

    private static async Task<object?> LimitOf(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SHOW statement_timeout", connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
