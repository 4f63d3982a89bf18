using System.Text.Json.Nodes;
using Ocop.Application.Credentials;
using Ocop.Application.Register.Exports;

namespace Ocop.Application.Register.Snapshots;

/// <summary>
/// What a snapshot consists of, as a JWT: whoever holds a file years later can show that it is what this register gave out
/// on that day.
/// </summary>
internal static class SnapshotManifest
{
    /// <summary>So that no other text of ours passes for one.</summary>
    public const string Type = "ocop-snapshot+jwt";

    public static string Sign(RegisterSnapshot snapshot, ISigningKey key, PublicAddress site) =>
        key.Compact(
            new JsonObject
            {
                ["iss"] = site.Origin,
                ["sub"] = $"{site.Origin}{SnapshotView.AddressOf(snapshot.Day)}",
                ["iat"] = snapshot.MadeAt.ToUnixTimeSeconds(),
                ["day"] = $"{snapshot.Day:yyyy-MM-dd}",
                ["schema"] = RegisterFile.Schema,
                ["licence"] = OpenDataTerms.Address(site),
                ["cursor"] = snapshot.Cursor,
                ["files"] = new JsonArray([.. snapshot.Files.Select(Described)]),
            },
            Type
        );

    private static JsonObject Described(SnapshotFile file) =>
        new()
        {
            ["name"] = file.Name,
            ["rows"] = file.Rows,
            ["bytes"] = file.Bytes,
            ["sha256"] = file.Sha256,
        };
}
