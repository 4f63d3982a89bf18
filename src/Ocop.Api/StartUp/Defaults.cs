using Microsoft.Extensions.Configuration.Memory;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.StartUp;

/// <summary>Settings that hold when nobody says otherwise; README.md lists them all.</summary>
internal static class Defaults
{
    /// <summary>Put below every other source, so that files, environment and command line override them.</summary>
    public static void UseDefaults(this WebApplicationBuilder builder)
    {
        var state = Path.Combine(Checkout.Root ?? AppContext.BaseDirectory, ".data");
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(
            0,
            new MemoryConfigurationSource
            {
                InitialData = new Dictionary<string, string?>
                {
                    ["urls"] = "http://localhost:5080",
                    ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
                    ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
                    ["Signing:DevelopmentKey"] = Checkout.Root is null
                        ? null
                        : Path.Combine(state, "keys", "development.pem"), // what is deployed is given a key
                    ["Tokens:DevelopmentKey"] = Checkout.Root is null
                        ? null
                        : Path.Combine(state, "keys", "development-tokens.pem"),
                    ["EvidencePath"] = Path.Combine(state, "evidence"),
                    ["SnapshotsPath"] = Path.Combine(state, "snapshots"),
                    ["EmbeddedPostgres:Folder"] = Path.Combine(state, "postgres"),
                    ["EmbeddedPostgres:Port"] = "54318",
                },
            }
        );
    }
}
