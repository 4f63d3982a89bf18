using System.Net.Http.Json;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.Settings;

/// <summary>Settling what the law leaves open, as keepers send it.</summary>
internal static class Settled
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Today => $"{TimeProvider.System.GetUtcNow().VietnamDate():yyyy-MM-dd}";

    public static string Address(string key, Id<AdministrativeUnit> unit) => $"/api/v1/settings/{key}/values/{unit}";

    /// <param name="ifMatch">None to leave the header out.</param>
    public static async Task<HttpResponseMessage> Set(
        this HttpClient keeper,
        string key,
        Id<AdministrativeUnit> unit,
        string? value,
        string? from = null,
        string? ifMatch = "*"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Address(key, unit))
        {
            Content = JsonContent.Create(
                new
                {
                    value,
                    effectiveFrom = from ?? Today,
                    basis = "Quyết định 12/2026/QĐ-UBND",
                }
            ),
        };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return await keeper.SendAsync(request, Cancellation);
    }

    public static async Task HasSet(
        this HttpClient keeper,
        string key,
        Id<AdministrativeUnit> unit,
        string? value,
        string? from = null
    ) => await (await keeper.Set(key, unit, value, from)).MustBe(200);
}
