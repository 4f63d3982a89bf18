using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using static Ocop.Api.Tests.Certification.Stating;

namespace Ocop.Api.Tests.Certification;

/// <summary>What certificates cover, and what a barcode is told.</summary>
public sealed class CertificateScopeTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_stated_is_public_and_holds_from_the_issue_on()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var (packet, box) = (NewGtin(), NewGtin());

        await (
            await State(officer, number, Item("Chè xanh", "200 g", packet), Item("Hộp quà", null, box, false))
        ).MustBe(200);

        var scope = await august.Anyone().GetJson($"/api/v1/certificates/{number}/scope");
        Assert.Equal(("2026-08-05", true), ((string?)scope["from"], (bool)scope["isPrintedHere"]!));
        Assert.Equal(
            [("Chè xanh", "200 g", packet, true), ("Hộp quà", null, box, false)],
            scope["items"]!
                .AsArray()
                .Select(item =>
                    (
                        (string?)item!["variant"],
                        (string?)item["packSize"],
                        (string?)item["gtin"],
                        (bool)item["isCovered"]!
                    )
                )
        );
    }

    [Fact]
    public async Task Before_anything_is_stated_there_are_no_items()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));

        var scope = await august.Anyone().GetJson($"/api/v1/certificates/{number}/scope");

        Assert.Empty(scope["items"]!.AsArray());
        Assert.Null(scope["from"]);
        await (await august.Anyone().Read("/certificates/99-2026-1-01/scope")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_correction_leaves_the_certificate_and_what_was_said_before_as_they_are()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await (await State(officer, number, Item("Chè xanh", "200 g", NewGtin()))).MustBe(200);
        var before = await officer.GetJson($"/api/v1/certificates/{number}");
        var owner = await august.Owner(assessed.Producer);

        await (
            await Correct(officer, number, "2026-09-01", "Bổ sung quy cách", Item("Chè xanh", "500 g", NewGtin()))
        ).MustBe(200);

        Assert.Equal("200 g", await PackOn(number, "2026-08-31"));
        Assert.Equal("500 g", await PackOn(number, "2026-09-01"));
        Assert.Equal(before.ToJsonString(), (await officer.GetJson($"/api/v1/certificates/{number}")).ToJsonString());
        var statements = await owner.GetJson($"/api/v1/certificates/{number}/scope-statements");
        Assert.Equal(
            [null, "Bổ sung quy cách"],
            statements["statements"]!.AsArray().Select(statement => (string?)statement!["because"])
        );
    }

    [Fact]
    public async Task A_wrong_check_digit_is_refused_everywhere()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);

        var problem = await (
            await State(officer, number, Item("Chè xanh", null, NewGtin()), Item("Chè đen", null, "8938505974195"))
        ).MustBeProblem(422, "request.invalid");

        Assert.Equal("/items/1/gtin", (string?)Assert.Single(problem["errors"]!.AsArray())!["pointer"]);
        await (await august.Anyone().Read("/gtins/8938505974195")).MustBe(422);
        await (await august.Anyone().Read("/gtins/x")).MustBe(422);
    }

    [Fact]
    public async Task Rules_of_the_scope_are_kept()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var item = Item("Chè xanh", null, NewGtin());

        await (await State(officer, number, item, item)).MustBeProblem(409, "certificate-scope.gtin-twice");
        await (await State(officer, number, Item("Chè", null, null, false))).MustBeProblem(
            409,
            "certificate-scope.empty"
        );
        await (await State(officer, number, item)).MustBe(200);
        await (await State(officer, number, item)).MustBeProblem(409, "certificate-scope.no-reason");
        await (await Correct(officer, number, "2030-01-01", "Muộn", item)).MustBeProblem(
            409,
            "certificate-scope.not-in-effect"
        );
    }

    [Fact]
    public async Task Only_the_body_that_recognised_states_it()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var item = Item("Chè xanh", null, null);

        await (await State(august.Anyone(), number, item)).MustBe(401);
        await (await State(await august.Owner(assessed.Producer), number, item)).MustBeProblem(403, "not-allowed");
        await (await State(await august.CommuneOfficer(August.SaPa), number, item)).MustBeProblem(403, "not-allowed");
        await (await State(await august.ProvinceOfficer(August.HaNoi), number, item)).MustBeProblem(404, "not-found");
        await (await State(await august.CentralOfficer(), number, item)).MustBeProblem(404, "not-found");
        await (
            await (await august.ProvinceOfficer(August.HaNoi)).Read($"/certificates/{number}/scope-statements")
        ).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Who_has_read_an_older_version_does_not_correct()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await (await State(officer, number, Item("Chè xanh", null, null))).MustBe(200);
        using var stale = new HttpRequestMessage(HttpMethod.Post, StatementsOf(number));
        stale.Headers.IfMatch.Add(new EntityTagHeaderValue("\"99\""));
        stale.Content = JsonContent.Create(Statement([Item("Chè đen", null, null)], from: null, because: "Đính chính"));

        await (await officer.SendAsync(stale, Cancellation)).MustBe(412);
    }

    [Fact]
    public async Task What_was_said_stays_in_the_database()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var packet = NewGtin();
        await (await State(officer, number, Item("Chè xanh", null, packet))).MustBe(200);

        await august.Api.InDatabase(async db =>
        {
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
                db.Database.ExecuteSqlAsync(
                    $"UPDATE certification.scope_items SET is_covered = false WHERE gtin = {'0' + packet}",
                    Cancellation
                )
            );
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
                db.Database.ExecuteSqlAsync(
                    $"DELETE FROM certification.scope_items WHERE gtin = {'0' + packet}",
                    Cancellation
                )
            );
        });
    }

    private async Task<string?> PackOn(string number, string day) =>
        (string?)
            (await august.Anyone().GetJson($"/api/v1/certificates/{number}/scope?asOf={day}"))["items"]![0]![
                "packSize"
            ];
}
