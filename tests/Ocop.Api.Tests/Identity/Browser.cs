using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

/// <summary>The web client as the server sees it: cookies, and the antiforgery token on whatever changes something.</summary>
internal sealed class Browser(HttpClient http)
{
    public const string Password = "nước mắm chấm rau muống";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public HttpClient Http => http;

    public Task<HttpResponseMessage> Get(string path) => http.GetAsync($"/api/v1{path}", Cancellation);

    public async Task<HttpResponseMessage> Send(
        HttpMethod method,
        string path,
        object? body = null,
        string? version = null,
        string? key = null
    )
    {
        using var request = new HttpRequestMessage(method, $"/api/v1{path}");
        request.Headers.Add("X-CSRF-TOKEN", await Token());
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (body is not null)
            request.Content = JsonContent.Create(body);

        return await http.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> Post(string path, object? body = null, string? key = null) =>
        Send(HttpMethod.Post, path, body, key: key);

    public Task<HttpResponseMessage> Put(string path, object body, string? version = null) =>
        Send(HttpMethod.Put, path, body, version);

    public Task<HttpResponseMessage> SignIn(string email, string password = Password) =>
        Post("/session", new { email, password });

    public Task<HttpResponseMessage> SignOut() => Send(HttpMethod.Delete, "/session");

    /// <summary>Opens an account and signs in with it.</summary>
    /// <returns>The user's id.</returns>
    public async Task<string> Register(string email, string password = Password)
    {
        var registered = await Post(
            "/registrations",
            new
            {
                fullName = "Lý Thị Hoa",
                email,
                password,
                language = "vi",
            }
        );
        await registered.MustBe(201);
        await (await SignIn(email, password)).MustBe(200);
        return (string)(await registered.Json())["id"]!;
    }

    public async Task<JsonNode> Session() => await http.GetJson("/api/v1/session");

    public async Task<bool> IsSignedIn() => (await Session())["user"] is not null;

    public async Task<string> Token() => (string)(await http.GetJson("/api/v1/antiforgery-token"))["token"]!;
}

internal static class Browsers
{
    private static int _addresses;

    public static Browser Browser(this OcopApi api) => new(api.Anyone());

    /// <summary>An address that no other test uses.</summary>
    public static string NewEmail() => $"user{Interlocked.Increment(ref _addresses)}@example.vn";
}
