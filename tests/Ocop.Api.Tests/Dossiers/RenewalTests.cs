using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register;

namespace Ocop.Api.Tests.Dossiers;

/// <summary>Renewals are filed 180 to 120 days before expiry and decided in 45 days.</summary>
public sealed class RenewalTests(OcopApi api)
{
    [Fact]
    public async Task A_renewal_in_its_window_is_due_in_45_days()
    {
        var renewal = await Complete(expiresInDays: 150);

        var response = await renewal.Owner.Post($"{renewal.Url}/submission");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal(4, (int)dossier["held"]!["star"]!);
        Assert.False((bool)dossier["renewal"]!["isLate"]!);
        Assert.Equal(Case.InDays(45), (string?)dossier["renewal"]!["decisionDueOn"]);
    }

    [Fact]
    public async Task Too_early_it_is_refused_with_the_day_it_may_be_filed_on()
    {
        var renewal = await Complete(expiresInDays: 200);
        var opens = (string)(await renewal.Owner.GetJson(renewal.Url))["renewal"]!["opensOn"]!;

        var problem = await (await renewal.Owner.Post($"{renewal.Url}/submission")).MustBeProblem(
            409,
            "dossier.renewal-too-early"
        );

        Assert.Contains(opens, problem.ToJsonString(), StringComparison.Ordinal);
        var finding = await KindFinding(renewal);
        Assert.Equal(("dossier.renewal-too-early", true), ((string?)finding["code"], (bool)finding["blocks"]!));
        Assert.Contains(opens, (string)finding["message"]!["en"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_late_it_is_taken_with_a_warning()
    {
        var renewal = await Complete(expiresInDays: 100);

        var response = await renewal.Owner.Post($"{renewal.Url}/submission");

        await response.MustBe(200);
        Assert.True((bool)(await response.Json())["renewal"]!["isLate"]!);
        var finding = await KindFinding(renewal);
        Assert.Equal(("completeness.renewal-late", false), ((string?)finding["code"], (bool)finding["blocks"]!));
    }

    [Fact]
    public async Task A_certificate_that_runs_out_before_the_filing_is_no_longer_renewed()
    {
        var renewal = await Complete(expiresInDays: 100);
        using var later = new OcopApiAt(api, TimeProvider.System.GetUtcNow().AddDays(110));

        await (await later.As(renewal.Owner).Post($"{renewal.Url}/submission")).MustBeProblem(
            409,
            "dossier.no-certificate"
        );
    }

    [Fact]
    public async Task The_province_sees_what_is_overdue_and_goes_on_with_it()
    {
        var renewal = await Complete(expiresInDays: 150);
        await (await renewal.Owner.Post($"{renewal.Url}/submission")).MustBe(200);
        await (await renewal.CommuneOfficer.Post($"{renewal.Url}/receipt")).MustBe(200);
        using var later = new OcopApiAt(api, TimeProvider.System.GetUtcNow().AddDays(46));
        var commune = later.As(renewal.CommuneOfficer);
        await (await commune.Put($"{renewal.Url}/commune-report", Case.Report(), "*")).MustBe(200);

        await (await commune.Post($"{renewal.Url}/proposal")).MustBe(200);

        var province = later.As(await renewal.Place.ProvinceOfficer());
        var overdue = (await province.GetJson("/api/v1/dossiers?overdue=true&kind=renewal"))["items"]!.AsArray();
        var dossier = Assert.Single(overdue)!;
        Assert.Equal((Case.InDays(45), -1), ((string?)dossier["dueOn"], (int)dossier["daysLeft"]!));
    }

    [Fact]
    public async Task What_a_published_list_tells_of_fills_nothing_in()
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: 150);
        var url = await ready.Open("renewal");

        var comparison = await ready.Owner.GetJson($"{url}/comparison");

        Assert.Null(comparison["beforeId"]);
        Assert.Equal("nothing_before", (string?)Assert.Single(comparison["remarks"]!.AsArray())!["code"]);
        Assert.Empty(comparison["choices"]!.AsArray());
        Assert.Empty(comparison["papers"]!.AsArray());
    }

    [Fact]
    public async Task An_upgrade_is_not_submitted_without_saying_and_proving_the_change()
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: 500);
        var url = await ready.Open("upgrade");
        await ready.Complete(url);

        await (await ready.Owner.Post($"{url}/submission")).MustBeProblem(409, "dossier.incomplete");
    }

    [Fact]
    public async Task A_stranger_compares_nothing()
    {
        var opened = await Case.Opened(api);
        var stranger = (await Case.Ready(api)).Owner;

        await (await stranger.Get($"{opened.Url}/comparison")).MustBeProblem(404, "not-found");
        await (await opened.CommuneOfficer.Get($"{opened.Url}/comparison")).MustBe(200);
    }

    private async Task<Renewing> Complete(int expiresInDays)
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays);
        var url = await ready.Open("renewal");
        await ready.Complete(url);
        return new(ready, url);
    }

    private static async Task<JsonNode> KindFinding(Renewing renewal)
    {
        var completeness = await renewal.Owner.GetJson($"{renewal.Url}/completeness");
        return completeness["findings"]!.AsArray().Single(finding => (string?)finding!["pointer"] == "/kind")!;
    }

    private sealed record Renewing(Case Case, string Url)
    {
        public HttpClient Owner => Case.Owner;

        public HttpClient CommuneOfficer => Case.CommuneOfficer;

        public Locality Place => Case.Place;
    }
}
