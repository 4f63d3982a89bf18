using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Credentials;

/// <summary>The API on the same database with keys of its own, at a moment of its own.</summary>
internal sealed class SigningApi : IDisposable
{
    private readonly WebApplicationFactory<Program> _api;

    /// <param name="now">Such as 2028-08-06T02:00:00Z.</param>
    /// <param name="settings">Names below <c>Signing</c>, and their values.</param>
    public SigningApi(OcopApi api, string now, params (string Name, string? Value)[] settings) =>
        _api = api.WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in settings)
                host.UseSetting($"Signing:{name}", value);
            host.ConfigureTestServices(services =>
                services.AddSingleton<TimeProvider>(new Clock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)))
            );
        });

    /// <summary>Somebody, at that moment.</summary>
    /// <param name="person">Who has signed in elsewhere.</param>
    public HttpClient Client(HttpClient? person = null)
    {
        var client = _api.CreateClient();
        client.DefaultRequestHeaders.Authorization = person?.DefaultRequestHeaders.Authorization;
        return client;
    }

    public void Dispose() => _api.Dispose();

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>Signed texts as a verifier of others reads them: by what is public alone.</summary>
internal static class Signed
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Credential(string number, string format = "compact") =>
        $"/api/v1/certificates/{number}/credential?format={format}";

    public static async Task<string> Token(this HttpClient client, string address)
    {
        var response = await client.GetAsync(address, Cancellation);
        await response.MustBe(200);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    public static JsonNode Header(this string token) => Part(token, 0);

    public static JsonNode Claims(this string token) => Part(token, 1);

    /// <summary>Whether a key that the server publishes has signed this very text.</summary>
    public static async Task<bool> IsProvedBy(this string token, HttpClient client)
    {
        var keys = await client.GetJson("/.well-known/jwks.json");
        var key = keys["keys"]!
            .AsArray()
            .SingleOrDefault(key => (string?)key!["kid"] == (string?)token.Header()["kid"]);

        return key is not null && IsSignedWith(key, token);
    }

    private static bool IsSignedWith(JsonNode key, string token)
    {
        using var ecdsa = ECDsa.Create(
            new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new()
                {
                    X = Base64Url.DecodeFromChars((string)key["x"]!),
                    Y = Base64Url.DecodeFromChars((string)key["y"]!),
                },
            }
        );
        var dot = token.LastIndexOf('.');

        return ecdsa.VerifyData(
            Encoding.ASCII.GetBytes(token[..dot]),
            Base64Url.DecodeFromChars(token.AsSpan(dot + 1)),
            HashAlgorithmName.SHA256,
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation
        );
    }

    private static JsonNode Part(string token, int part) =>
        JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[part]))!;
}
