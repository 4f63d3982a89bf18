using System.Globalization;
using Microsoft.OpenApi;
using Ocop.Api.Common.Http;

namespace Ocop.Api.Common.OpenApi;

/// <summary>
/// Says the bounds that hold everywhere, so that readers can size their columns: of texts, ids, days, instants and numbers.
/// </summary>
internal static class SchemaBounds
{
    public static void Bound(this OpenApiSchema schema)
    {
        var type = schema.Type & ~JsonSchemaType.Null;

        if (type == JsonSchemaType.String && schema.Enum is null or [])
            schema.MaxLength ??= LongestOf(schema.Format);
        if (type == JsonSchemaType.Integer)
        {
            var wide = schema.Format == "int64";
            schema.Minimum ??= Written(wide ? -LargestExact : int.MinValue);
            schema.Maximum ??= Written(wide ? LargestExact : int.MaxValue);
        }
    }

    /// <summary>Beyond it numbers are not exact in JavaScript; no amount of đồng comes near it.</summary>
    private const long LargestExact = (1L << 53) - 1;

    private static int? LongestOf(string? format) =>
        format switch
        {
            "uuid" => 36,
            "date" => 10,
            "date-time" => 35,
            "binary" => null,
            _ => CleanTextJson.Longest,
        };

    private static string Written(long bound) => bound.ToString(CultureInfo.InvariantCulture);
}
