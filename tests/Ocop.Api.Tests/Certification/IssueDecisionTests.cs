using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Tests.Certification;

public sealed class IssueDecisionTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Certificates_are_numbered_in_the_decision_without_gaps()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var number = August.NewNumber();
        var draft = await officer.Created(
            August.Decision(August.LaoCai, number, "2026-08-05", await Four(), await Four(), await Three())
        );

        var response = await officer.Issue(draft);

        await response.MustBe(200);
        var serial = number.Split('/')[0];
        Assert.Equal(
            [$"15-2026-{serial}-01", $"15-2026-{serial}-02", $"15-2026-{serial}-03"],
            NumbersIn(await response.Json())
        );
    }

    [Fact]
    public async Task A_certificate_is_valid_through_the_anniversary_of_its_issue()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var number = Assert.Single(NumbersIn(await officer.Issued(August.LaoCai, await Four())));

        var lastDay = await august.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2029-08-05");
        var dayAfter = await august.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2029-08-06");

        Assert.Equal("2026-08-05", (string?)lastDay["issuedOn"]);
        Assert.Equal("2029-08-05", (string?)lastDay["expiresOn"]);
        Assert.Equal("expiring", (string?)lastDay["status"]);
        Assert.Equal("expired", (string?)dayAfter["status"]);
    }

    [Fact]
    public async Task A_decision_may_date_its_certificates_later()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var decision = August.Decision(August.LaoCai, August.NewNumber(), "2026-08-04", await Four());
        decision["certificatesFrom"] = "2026-08-06";
        var issued = await (await officer.Issue(await officer.Created(decision))).Json();

        var certificate = await august
            .Anyone()
            .GetJson($"/api/v1/certificates/{Assert.Single(NumbersIn(issued))}?asOf=2029-08-06");

        Assert.Equal("2029-08-06", (string?)certificate["expiresOn"]);
        Assert.Equal("2026-08-04", (string?)certificate["decision"]!["decidedOn"]);
    }

    [Fact]
    public async Task The_product_is_in_the_public_register_at_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();

        await officer.Issued(August.LaoCai, four);

        var product = await august.Anyone().GetJson($"/api/v1/certified-products/{four.Product.Id}");
        Assert.Equal(("valid", 4), ((string?)product["status"], (int)product["star"]!));
        Assert.Equal("HTX Rau sạch Tả Phìn", (string?)product["producer"]!["name"]);
        Assert.DoesNotContain("Sả Séng", product.ToJsonString());
    }

    [Fact]
    public async Task The_dossier_is_recognised()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();

        await officer.Issued(August.LaoCai, four);

        await august.Api.InDatabase(async db =>
        {
            var dossier = await db.Set<Dossier>().SingleAsync(one => one.Id == four.Dossier.Id, Cancellation);
            Assert.Equal(DossierState.Recognised, dossier.State);
        });
    }

    [Fact]
    public async Task Nothing_happens_before_the_issue()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();

        await officer.Created(Decision(four));

        await (await august.Anyone().Read($"/certified-products/{four.Product.Id}")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_later_certificate_takes_the_place_of_the_one_before()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var three = await Three();
        var before = Assert.Single(NumbersIn(await officer.Issued(August.LaoCai, three)));
        var four = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, before: three);

        var after = Assert.Single(NumbersIn(await officer.Issued(August.LaoCai, four)));

        var superseded = await august.Anyone().GetJson($"/api/v1/certificates/{before}?asOf=2026-08-06");
        var valid = await august.Anyone().GetJson($"/api/v1/certificates/{after}?asOf=2026-08-06");
        Assert.Equal("superseded", (string?)superseded["status"]);
        Assert.Equal("valid", (string?)valid["status"]);
    }

    [Fact]
    public async Task A_lower_star_after_another_assessment_takes_the_place_of_the_higher()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var renewal = await Assessed.In(
            august.Api,
            August.SaPa,
            August.LaoCai,
            star: 3,
            kind: DossierKind.Renewal,
            recognised: new(2023, 10, 5)
        );

        var lower = Assert.Single(NumbersIn(await officer.Issued(August.LaoCai, renewal)));

        var life = await (await officer.Read($"/certificates/{renewal.Held}/life")).Json();
        var fact = Assert.Single(life["facts"]!.AsArray())!;
        Assert.Equal(
            ("superseded", "downgraded", lower),
            ((string?)fact["kind"], (string?)fact["reason"], (string?)fact["paper"])
        );
    }

    [Fact]
    public async Task A_decision_is_issued_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var issued = await officer.Issued(August.LaoCai, await Four());

        await (await officer.Issue(issued)).MustBeProblem(409, "decision.issued");
    }

    [Fact]
    public async Task A_decision_is_not_issued_before_it_is_signed()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var draft = await officer.Created(
            August.Decision(August.LaoCai, August.NewNumber(), "2026-08-07", await Four())
        );

        await (await officer.Issue(draft)).MustBeProblem(409, "decision.not-signed-yet");
    }

    [Fact]
    public async Task An_issue_asked_for_with_an_old_version_is_refused()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var draft = await officer.Created(Decision(await Four()));
        var request = Issuance(draft);
        request.Headers.TryAddWithoutValidation("If-Match", "\"9\"");

        await (await officer.SendAsync(request, Cancellation)).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task The_same_issue_sent_twice_has_one_effect_and_one_answer()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var draft = await officer.Created(Decision(await Four()));
        var key = Guid.CreateVersion7().ToString();

        var first = await officer.SendAsync(Issuance(draft, key), Cancellation);
        var second = await officer.SendAsync(Issuance(draft, key), Cancellation);

        await second.MustBe(200);
        Assert.Equal(["true"], second.Headers.GetValues("Idempotency-Replayed"));
        Assert.Equal(
            await first.Content.ReadAsStringAsync(Cancellation),
            await second.Content.ReadAsStringAsync(Cancellation)
        );
    }

    [Fact]
    public async Task Twenty_issues_at_once_have_one_effect()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        var draft = await officer.Created(Decision(four, await Three()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => officer.Issue(draft)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        Assert.All(
            answers.Where(answer => (int)answer.StatusCode != 200),
            answer =>
                Assert.True(
                    answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed,
                    answer.ToString()
                )
        );
        await august.Api.InDatabase(async db =>
        {
            var id = Id<RecognitionDecision>.Parse((string)draft["id"]!, null);
            Assert.Equal(2, await db.Set<Certificate>().CountAsync(one => one.DecisionId == id, Cancellation));
            Assert.Equal(2, await db.Set<RewardEntitlement>().CountAsync(one => one.DecisionId == id, Cancellation));
            var history = await db.Set<RecognitionHistory>()
                .SingleAsync(one => one.ProductId == four.Product.Id, Cancellation);
            Assert.Single(history.Records);
        });
    }

    [Fact]
    public async Task What_a_certificate_says_is_never_saved_again()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        await officer.Issued(August.LaoCai, four);

        await august.Api.InDatabase(async db =>
        {
            var certificate = await db.Set<Certificate>()
                .SingleAsync(one => one.ProductId == four.Product.Id, Cancellation);
            db.Entry(certificate).Property(one => one.Star).CurrentValue = 5;

            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
        });
    }

    private Task<Assessed> Four() => Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);

    private Task<Assessed> Three() => Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);

    private static JsonObject Decision(params Assessed[] assessed) =>
        August.Decision(August.LaoCai, August.NewNumber(), "2026-08-05", assessed);

    private static HttpRequestMessage Issuance(JsonNode decision, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/decisions/{decision["id"]}/issuance");
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private static List<string?> NumbersIn(JsonNode decision) =>
        [.. decision["items"]!.AsArray().Select(item => (string?)item!["certificateNumber"])];
}
