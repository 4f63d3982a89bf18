using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register;

namespace Ocop.Api.Tests.Renewals;

/// <summary>Who has to renew, and what was done about it; on 1 March 2029 in Vietnam.</summary>
public sealed class RenewalTests(OcopApi api) : IDisposable
{
    private const string Url = "/api/v1/renewals";

    private readonly OcopApiAt _march = new(api, new(2029, 3, 1, 3, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Those_that_expire_first_come_first_and_only_of_ones_own_place()
    {
        var due = await Expiring.In(api);
        var (later, _, _) = await due.On("2029-08-05");
        var (sooner, _, _) = await due.On("2029-03-20", withOwner: false);
        await due.On("2029-09-30");
        await due.On("2029-04-01", commune: due.Place.OtherCommune);
        var officer = _march.As(await due.Place.CommuneOfficer());

        var listed = await officer.GetAll($"{Url}?sort=expiresOn");

        Assert.Equal(
            [sooner.Number.ToString(), later.Number.ToString()],
            listed.Select(one => (string?)one["certificateNumber"])
        );
        Assert.Equal([19, 157], listed.Select(one => (int)one["daysLeft"]!));
    }

    [Fact]
    public async Task The_province_sees_its_communes_and_narrows_the_list_to_one()
    {
        var due = await Expiring.In(api);
        await due.On("2029-08-05");
        await due.On("2029-04-01", commune: due.Place.OtherCommune);
        var officer = _march.As(await due.Place.ProvinceOfficer());

        var all = await officer.GetAll($"{Url}?sort=expiresOn");
        var one = await officer.GetAll($"{Url}?unit={due.Place.OtherCommune.Id}");

        Assert.Equal((2, 1), (all.Count, one.Count));
    }

    [Fact]
    public async Task The_list_is_paged_by_its_order()
    {
        var due = await Expiring.In(api);
        for (var day = 1; day <= 3; day++)
            await due.On($"2029-05-0{day}", withOwner: false);
        var officer = _march.As(await due.Place.CommuneOfficer());

        var first = await officer.GetJson($"{Url}?limit=2&count=true");
        var second = await officer.GetJson(
            $"{Url}?limit=2&cursor={Uri.EscapeDataString((string)first["nextCursor"]!)}"
        );

        Assert.Equal(3, (int)first["total"]!);
        Assert.Equal("2029-05-03", (string?)Assert.Single(second["items"]!.AsArray())!["expiresOn"]);
    }

    [Fact]
    public async Task What_was_said_is_kept_and_counted()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, _) = await due.On("2029-08-05");
        var officer = _march.As(await due.Place.CommuneOfficer());
        var url = $"{Url}/{certificate.Number}";

        await (await officer.Post($"{url}/contacts", Contact("2029-02-27"))).MustBe(200);
        await (await _march.As(owner!).Post($"{url}/answers", Answer("does_not_renew", "too_costly"))).MustBe(200);

        var detail = await officer.GetJson(url);
        Assert.Equal("2029-03-01", (string?)detail["renewal"]!["reachedOn"]);
        Assert.Equal("too_costly", (string?)detail["renewal"]!["reason"]);
        Assert.Equal("telephone", (string?)Assert.Single(detail["contacts"]!.AsArray())!["channel"]);
        var counts = await officer.GetJson($"{Url}/counts");
        var band = counts["bands"]!.AsArray().Single(one => (int)one!["days"]! == 180)!;
        Assert.Equal((1, 1, 1), ((int)band["due"]!, (int)band["reached"]!, (int)band["notRenewing"]!));
        Assert.Equal("too_costly", (string?)Assert.Single(counts["reasons"]!.AsArray())!["reason"]);
        Assert.Equal((180, 120), ((int)counts["filingOpensDays"]!, (int)counts["filingClosesDays"]!));
    }

    [Fact]
    public async Task The_list_tells_who_was_reached_and_who_renews()
    {
        var due = await Expiring.In(api);
        var (spoken, _, _) = await due.On("2029-08-05");
        var (silent, _, _) = await due.On("2029-08-04");
        var officer = _march.As(await due.Place.CommuneOfficer());
        await (await officer.Post($"{Url}/{spoken.Number}/answers", Answer("renews"))).MustBe(200);

        var reached = await officer.GetAll($"{Url}?reached=true");
        var unreached = await officer.GetAll($"{Url}?reached=false");
        var renewing = await officer.GetAll($"{Url}?intention=renews");

        Assert.Equal(spoken.Number.ToString(), (string?)Assert.Single(reached)["certificateNumber"]);
        Assert.Equal(silent.Number.ToString(), (string?)Assert.Single(unreached)["certificateNumber"]);
        Assert.Equal(spoken.Number.ToString(), (string?)Assert.Single(renewing)["certificateNumber"]);
    }

    [Fact]
    public async Task Notes_of_officers_are_not_for_the_producer()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, _) = await due.On("2029-08-05");
        var officer = _march.As(await due.Place.CommuneOfficer());
        var url = $"{Url}/{certificate.Number}";
        var answer = Answer("undecided");
        answer["note"] = "Đang chờ kết quả kiểm nghiệm";
        await (await officer.Post($"{url}/answers", answer)).MustBe(200);

        var own = await _march.As(owner!).GetJson(url);
        var seen = await officer.GetJson(url);

        Assert.Null(own["answers"]![0]!["note"]);
        Assert.Equal("Đang chờ kết quả kiểm nghiệm", (string?)seen["answers"]![0]!["note"]);
    }

    [Fact]
    public async Task Nobody_follows_up_what_is_not_theirs()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, _) = await due.On("2029-08-05");
        var (_, stranger, _) = await due.On("2029-08-05");
        var neighbour = _march.As(await due.Place.NeighbouringOfficer());
        var url = $"{Url}/{certificate.Number}";

        await (await neighbour.Post($"{url}/contacts", Contact("2029-02-27"))).MustBeProblem(404, "not-found");
        await (await _march.As(stranger!).Post($"{url}/answers", Answer("renews"))).MustBeProblem(404, "not-found");
        await (await _march.As(stranger!).Get(url)).MustBeProblem(404, "not-found");
        await (await _march.As(owner!).Post($"{url}/contacts", Contact("2029-02-27"))).MustBe(403);
        await (await api.Anyone().Get(Url)).MustBe(401);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_by_name()
    {
        var due = await Expiring.In(api);
        var (certificate, _, _) = await due.On("2029-08-05");
        var officer = _march.As(await due.Place.CommuneOfficer());
        var url = $"{Url}/{certificate.Number}";

        await (await officer.Post($"{url}/contacts", Contact("2029-03-02"))).MustBeProblem(409, "renewal.contact-date");
        await (await officer.Post($"{url}/answers", Answer("does_not_renew"))).MustBeProblem(409, "renewal.reason");
    }

    [Fact]
    public async Task Who_read_an_older_version_is_told()
    {
        var due = await Expiring.In(api);
        var (certificate, _, _) = await due.On("2029-08-05");
        var officer = _march.As(await due.Place.CommuneOfficer());
        var url = $"{Url}/{certificate.Number}";
        await (await officer.Post($"{url}/answers", Answer("renews"))).MustBe(200);
        officer.DefaultRequestHeaders.IfMatch.ParseAdd("\"99\"");

        await (await officer.Post($"{url}/answers", Answer("undecided"))).MustBeProblem(412, "changed-meanwhile");
    }

    public void Dispose() => _march.Dispose();

    private static JsonObject Contact(string on) => new() { ["channel"] = "telephone", ["on"] = on };

    private static JsonObject Answer(string intention, string? reason = null)
    {
        var answer = new JsonObject { ["intention"] = intention };
        if (reason is not null)
            answer["reason"] = reason;
        return answer;
    }
}
