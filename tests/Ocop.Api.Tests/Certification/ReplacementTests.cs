using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Certification;

/// <summary>A certificate on which something is printed wrongly gives way to another one.</summary>
public sealed class ReplacementTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_corrected_certificate_speaks_for_the_product_and_the_old_one_leads_to_it()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var owner = await august.Owner(assessed.Producer);
        await Rename(assessed, "Trà Shan tuyết Bắc Hà");

        var response = await Replace(officer, number);

        await response.MustBe(201);
        var life = await response.Json();
        var corrected = (string)life["number"]!;
        Assert.Equal($"/api/v1/certificates/{corrected}", response.Headers.Location?.ToString());
        Assert.Equal((number[..^2] + "02", "valid"), (corrected, (string?)life["status"]));
        var (before, after) = (await Public(number), await Public(corrected));
        Assert.Equal(
            ("superseded", corrected),
            ((string?)before["status"], (string?)before["supersededBy"]!["number"])
        );
        Assert.Equal(
            ("valid", "Trà Shan tuyết Bắc Hà", "2026-08-06", (string?)before["expiresOn"]),
            (
                (string?)after["status"],
                (string?)after["product"]!["name"],
                (string?)after["issuedOn"],
                (string?)after["expiresOn"]
            )
        );
        await MustBeTold(owner, corrected);
    }

    [Fact]
    public async Task The_product_is_counted_once_and_the_decision_names_what_it_made()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var assessed = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        var decision = await officer.Issued(August.LaoCai, assessed);
        var number = (string)decision["items"]![0]!["certificateNumber"]!;
        await Rename(assessed, "Mật ong bạc hà");

        await (await Replace(officer, number)).MustBe(201);

        var again = await officer.GetJson($"/api/v1/decisions/{decision["id"]}");
        Assert.Equal(number, (string?)Assert.Single(again["items"]!.AsArray())!["certificateNumber"]);
        var listed = await august.Anyone().GetJson($"/api/v1/certified-products?producer={assessed.Producer.Id}");
        Assert.Equal("Mật ong bạc hà", (string?)Assert.Single(listed["items"]!.AsArray())!["name"]);
    }

    [Fact]
    public async Task A_revocation_of_the_corrected_certificate_ends_the_recognition()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await Rename(assessed, "Gạo Séng cù");
        var corrected = (string)(await (await Replace(officer, number)).Json())["number"]!;
        var revocation = Living.Revocation(corrected, on: "2026-08-06");
        revocation["order"] = Living.Order();

        await officer.Opened(revocation);

        Assert.Equal("revoked", (string?)(await Public(corrected))["status"]);
        Assert.Equal("superseded", (string?)(await Public(number))["status"]);
    }

    [Fact]
    public async Task Nothing_is_replaced_without_a_reason_by_others_or_during_a_revocation()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await (await Replace(officer, number)).MustBeProblem(409, "certificate.nothing-to-correct");
        await Rename(assessed, "Tương ớt Mường Khương");

        await (await Replace(await august.Owner(assessed.Producer), number)).MustBeProblem(403, "not-allowed");
        await (await Replace(await august.CentralOfficer(), number)).MustBeProblem(404, "not-found");
        await (await Replace(officer, number, paper: "")).MustBeProblem(422, "request.invalid");
        await officer.Opened(Living.Revocation(number));
        await (await Replace(officer, number)).MustBeProblem(409, "certificate.being-revoked");

        Assert.Equal("valid", (string?)(await Public(number))["status"]);
    }

    private Task<JsonNode> Public(string number) => august.Anyone().GetJson($"/api/v1/certificates/{number}");

    private Task Rename(Assessed assessed, string name) =>
        august.Api.InDatabase(async db =>
        {
            var product = await db.Set<Product>().SingleAsync(one => one.Id == assessed.Product.Id, Cancellation);
            product.Rename(name, new(2026, 8, 6));
            await db.SaveChangesAsync(Cancellation);
        });

    private static Task<HttpResponseMessage> Replace(HttpClient by, string number, string paper = "88/QĐ-UBND") =>
        by.Happens(
            number,
            "replacement",
            new()
            {
                ["paper"] = new JsonObject { ["number"] = paper, ["datedOn"] = "2026-08-06" },
            }
        );

    private static async Task MustBeTold(HttpClient owner, string number)
    {
        var notices = await owner.GetAll("/api/v1/notices?sort=-sentAt");
        Assert.Contains(
            notices,
            notice =>
                (string?)notice["kind"] == "certificate_replaced" && (string?)notice["certificateNumber"] == number
        );
    }
}
