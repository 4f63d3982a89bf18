using Microsoft.Extensions.Configuration.Memory;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.StartUp;

/// <summary>Settings that hold when nobody says otherwise; README.md lists them all.</summary>
internal static class Defaults
{
    /// <summary>Put below every other source, so that files, environment and command line override them.</summary>
    public static void UseDefaults(this WebApplicationBuilder builder) =>
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(
            0,
            new MemoryConfigurationSource
            {
                InitialData = new Dictionary<string, string?>
                {
                    ["urls"] = "http://localhost:5080",
                    ["EmbeddedPostgres:Folder"] = Path.Combine(
                        Checkout.Root ?? AppContext.BaseDirectory,
                        ".data",
                        "postgres"
                    ),
                    ["EmbeddedPostgres:Port"] = "54318",
                },
            }
        );
}
