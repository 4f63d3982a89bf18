using System.Collections;
using System.Globalization;
using System.Text.Json;
using Ocop.Domain.Audit;

namespace Ocop.Infrastructure.Audit;

/// <summary>One text for one value, whether it comes from memory or back from the database.</summary>
internal static class CanonicalValue
{
    /// <summary>All that a decimal can hold, without the zeros at the end that a column may add.</summary>
    private const string Shortest = "0.############################";

    public static string Of(object value) =>
        value switch
        {
            string text => JsonSerializer.Serialize(text),
            bool truth => truth ? "true" : "false",
            decimal number => number.ToString(Shortest, CultureInfo.InvariantCulture),
            DateTimeOffset instant => $"\"{AuditTime.Of(instant)}\"",
            DateOnly date => $"\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"",
            byte[] bytes => $"\"{Convert.ToHexStringLower(bytes)}\"",
            IEnumerable many => $"[{string.Join(',', many.Cast<object>().Select(Of))}]",
            Guid id => $"\"{id}\"",
            IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException($"No canonical text for {value.GetType()}."),
        };
}
