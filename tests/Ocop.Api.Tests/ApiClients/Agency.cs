using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>The agency of a province of its own, with an officer, and an administrator who decides on its systems.</summary>
internal sealed class Agency
{
    public const string Clients = "/api/v1/api-clients";

    public static readonly string[] AllScopes =
    [
        "register:read",
        "products:read",
        "dossiers:read",
        "certificates:read",
        "rewards:read",
        "imports:write",
    ];

    private readonly OcopApi _api;

    private Agency(OcopApi api, Locality place) => (_api, Place) = (api, place);

    public Locality Place { get; }

    public HttpClient Officer { get; private init; } = null!;

    public HttpClient Administrator { get; private init; } = null!;

    public static async Task<Agency> In(OcopApi api, Locality? place = null)
    {
        place ??= await Locality.In(api);
        return new(api, place)
        {
            Officer = await place.ProvinceOfficer(),
            Administrator = await api.Enter(People.Administrator()),
        };
    }

    public JsonObject Stated(AdministrativeUnit territory, params string[] scopes) =>
        new()
        {
            ["name"] = "Kho dữ liệu dùng chung của tỉnh",
            ["unitId"] = Place.Province.Id.ToString(),
            ["agencyCode"] = "H97.12",
            ["contactEmail"] = "cntt@example.vn",
            ["scopes"] = new JsonArray([.. scopes.Select(scope => JsonValue.Create(scope))]),
            ["territoryId"] = territory.Id.ToString(),
        };

    /// <returns>The address of the client.</returns>
    public async Task<string> Requested(params string[] scopes)
    {
        var client = await Officer.Create(Clients, Stated(Place.Province, scopes));
        return $"{Clients}/{client["id"]}";
    }

    /// <inheritdoc cref="Requested"/>
    public Task<string> Approved(params string[] scopes) => Approved(5000, scopes);

    /// <inheritdoc cref="Requested"/>
    public async Task<string> Approved(int quotaPerHour, params string[] scopes)
    {
        var url = await Requested(scopes);
        var approval = new JsonObject { ["quotaPerHour"] = quotaPerHour };
        await (await Administrator.Post($"{url}/approval", approval)).MustBe(200);
        return url;
    }

    /// <summary>A system that has a secret.</summary>
    public async Task<AgencySystem> System(params string[] scopes)
    {
        var url = await Approved(scopes);
        return new(_api, url, await Secret(url));
    }

    public async Task<string> Secret(string url, DateTimeOffset? formerEndsAt = null)
    {
        var drawn = await Officer.Post($"{url}/secrets", new JsonObject { ["formerEndsAt"] = formerEndsAt });
        await drawn.MustBe(201);
        return (string)(await drawn.Json())["secret"]!;
    }
}

/// <summary>A system as its makers write it.</summary>
/// <param name="Url">The address of the client.</param>
internal sealed record AgencySystem(OcopApi Api, string Url, string Secret)
{
    public string ClientId => Url.Split('/')[^1];

    public async Task<string> Token(HttpClient? server = null)
    {
        var answer = await (server ?? Api.Anyone()).AskForToken(("client_id", ClientId), ("client_secret", Secret));
        await answer.MustBe(200);
        return (string)(await answer.Json())["access_token"]!;
    }

    public async Task<HttpClient> SignedIn() => Api.WithToken(await Token());
}

internal static class Tokens
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A system with this token, which reads English.</summary>
    public static HttpClient WithToken(this OcopApi api, string token)
    {
        var client = api.Anyone();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>By the grant that there is.</summary>
    public static Task<HttpResponseMessage> AskForToken(
        this HttpClient client,
        params (string Name, string Value)[] parameters
    ) => client.PostForm([("grant_type", "client_credentials"), .. parameters]);

    public static Task<HttpResponseMessage> PostForm(
        this HttpClient client,
        params (string Name, string Value)[] parameters
    ) =>
        client.PostAsync(
            "/oauth/token",
            new FormUrlEncodedContent(parameters.Select(one => KeyValuePair.Create(one.Name, one.Value))),
            Cancellation
        );

    /// <summary>The answer is a refusal in the shape of RFC 6749, kept nowhere.</summary>
    public static async Task MustBeRefused(this HttpResponseMessage response, int status, string error)
    {
        await response.MustBe(status);
        var answer = await response.Json();

        Assert.Equal(error, (string?)answer["error"]);
        Assert.NotEmpty((string?)answer["error_description"] ?? "");
        Assert.True(response.Headers.CacheControl!.NoStore);
    }
}
