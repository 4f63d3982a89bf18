using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Application.Identity.Users;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.Journey;

/// <summary>
/// The people of one province, each signed in for real. The first administrator comes from the command; everybody else
/// is invited, chooses a password and is given a role, as it happens in a deployment.
/// </summary>
internal sealed class Cast
{
    private readonly OcopApi _api;
    private readonly Browser _admin;

    private Cast(OcopApi api, Browser admin) => (_api, _admin) = (api, admin);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Cast> Of(OcopApi api)
    {
        var (email, admin) = (Browsers.NewEmail(), api.Browser());
        await using var scope = api.Services.CreateAsyncScope();
        var password = await scope
            .ServiceProvider.GetRequiredService<IMediator>()
            .Send(new CreateAdministrator(email, "Quản trị viên"), Cancellation);

        await (await admin.SignIn(email, password)).MustBe(200);
        return new(api, admin);
    }

    /// <summary>Somebody who opens an account without being invited.</summary>
    public async Task<Browser> Registrant()
    {
        var browser = _api.Browser();
        await browser.Register(Browsers.NewEmail());
        return browser;
    }

    public async Task<Person> Invited(string role, Id<AdministrativeUnit> unit)
    {
        var (email, browser) = (Browsers.NewEmail(), _api.Browser());
        var invited = await Created(
            _admin,
            "/users",
            new
            {
                email,
                fullName = "Nguyễn Văn Nam",
                language = "vi",
            }
        );
        var id = (string)invited["id"]!;
        var token = (string)invited["invitation"]!["token"]!;

        await (await browser.Post($"/users/{id}/activation", new { token, password = Browser.Password })).MustBe(204);
        await Created(
            _admin,
            $"/users/{id}/memberships",
            new
            {
                role,
                from = "2026-01-01",
                unitId = unit.Value,
            }
        );
        await (await browser.SignIn(email)).MustBe(200);
        return new(id, browser);
    }

    public static async Task<JsonNode> Created(Browser who, string path, object body)
    {
        var response = await who.Post(path, body);
        await response.MustBe(201);
        return await response.Json();
    }

    public static async Task<JsonNode> Done(Browser who, string path, object? body = null)
    {
        var response = await who.Post(path, body);
        await response.MustBe(200);
        return await response.Json();
    }

    /// <summary>A PUT against whatever version the thing has.</summary>
    public static async Task<JsonNode> Replaced(Browser who, string path, object body)
    {
        var response = await who.Put(path, body, version: "*");
        await response.MustBe(200);
        return await response.Json();
    }

    /// <summary>A small but real PDF with a paper's metadata.</summary>
    public static async Task<string> Stored(Browser who, string producer, string kind)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/evidence");
        using var content = new MultipartFormDataContent
        {
            {
                JsonContent.Create(
                    new
                    {
                        producerId = producer,
                        kind,
                        title = kind,
                    }
                ),
                "metadata"
            },
            {
                new ByteArrayContent(
                    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8.ToArray()
                ),
                "file",
                "giay-to.pdf"
            },
        };
        request.Headers.Add("X-CSRF-TOKEN", await who.Token());
        request.Content = content;

        var stored = await who.Http.SendAsync(request, Cancellation);
        await stored.MustBe(201);
        return (string)(await stored.Json())["id"]!;
    }
}

internal sealed record Person(string Id, Browser Browser);
