using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Register;

/// <summary>Certified products that only the test itself finds, and the list of them.</summary>
public abstract class CertifiedProductsList(OcopApi api)
{
    private protected OcopApi Api { get; } = api;

    private protected readonly Registered _register = new(api);

    private protected async Task PutOneOfEach()
    {
        var day = new DateOnly(2026, 7, 1);
        var longAgo = _register.Recognition("A", new(2023, 1, 1));
        var year = RecordedDate.Year(2024);

        await Effect(valid => valid);
        await Effect(valid => valid with { LastDay = new(2026, 9, 30) });
        await Effect(_ => longAgo.Effect with { ExtendedUntil = new(2026, 12, 1) });
        await Effect(_ => longAgo.Effect);
        await Effect(valid => valid with { Suspensions = [new(day, null)] });
        await Effect(valid => valid with { RevokedFrom = day });
        await Effect(valid => valid with { SupersededFrom = day });
        await Effect(valid => valid with { WithdrawnFrom = day });
        await _register.Put(
            _register.Recognition() with
            {
                CertificateNumber = null,
                Effect = new() { IssuedOn = year, LastDay = year.Latest.AddMonths(36) },
            }
        );

        async Task Effect(Func<LegalEffect, LegalEffect> change)
        {
            var recognition = _register.Recognition("A", new(2026, 6, 1));
            await _register.Put(
                recognition with
                {
                    Effect = change(recognition.Effect),
                    End = new("9/QĐ-UBND", "mark_misuse"),
                }
            );
        }
    }

    private protected string Url(string query, string words) =>
        $"/api/v1/certified-products?q={Uri.EscapeDataString($"{words} {_register.Word}")}&{query}";

    private protected async Task<List<JsonNode>> Items(string query, string words = "") =>
        [.. (await Api.Anyone().GetJson(Url(query, words)))["items"]!.AsArray().OfType<JsonNode>()];

    private protected async Task<List<string>> Statuses(string query) =>
        [.. (await Items(query)).Select(item => (string)item["status"]!).Order(StringComparer.Ordinal)];
}
