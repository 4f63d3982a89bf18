using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Settings;

namespace Ocop.Api.Tests.Settings;

/// <summary>
/// What is set for the country would reach every other test: these set it for days that no other test lives on.
/// </summary>
public sealed class SettingTests(OcopApi api)
{
    private const string Key = "appeals.days";
    private const string FarAhead = "2999-01-01";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anyone_reads_everything_that_the_law_leaves_open()
    {
        var settings = await api.Anyone().GetJson("/api/v1/settings");

        var items = settings["items"]!.AsArray();
        Assert.Equal(OpenMatters.All.Select(matter => matter.Key), items.Select(item => (string?)item!["key"]));
        Assert.All(
            items,
            item =>
            {
                Assert.False((bool)item!["fixedByLaw"]!);
                Assert.Equal((bool)item["canBeSet"]!, item["default"] is not null && item["kind"] is not null);
                Assert.NotNull((string?)item["explanation"]!["vi"]);
                Assert.NotNull((string?)item["usedIn"]!["en"]);
            }
        );
        Assert.Equal(
            """["number",1,90,"15"]""",
            Said(items.Single(item => (string?)item!["key"] == Key)!, "kind", "least", "most", "default")
        );
    }

    [Fact]
    public async Task A_province_sets_for_itself_and_its_communes_and_nobody_else()
    {
        var (place, other) = (await Locality.In(api), await Locality.In(api));

        await (await place.ProvinceOfficer()).HasSet(Key, place.Province.Id, "10");

        var own = await At(place.Commune.Id);
        Assert.Equal(
            $"""["10","15","province","{Settled.Today}","Quyết định 12/2026/QĐ-UBND"]""",
            Said(own["setting"]!, "value", "default", "source", "effectiveFrom", "basis")
        );
        Assert.Equal("""["15","default"]""", Said((await At(other.Province.Id))["setting"]!, "value", "source"));
    }

    [Fact]
    public async Task The_history_says_what_stood_on_any_day_and_only_keepers_read_who_set_it()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();
        await officer.HasSet(Key, place.Province.Id, "10");
        await officer.HasSet(Key, place.Province.Id, value: null, FarAhead);

        var detail = await At(place.Province.Id, "2998-12-31");

        Assert.Equal("10", (string?)detail["setting"]!["value"]);
        var past = detail["history"]!.AsArray().Where(IsOf(place)).ToList();
        Assert.Equal([FarAhead, Settled.Today], past.Select(entry => (string?)entry!["effectiveFrom"]));
        Assert.DoesNotContain("setBy", detail.ToJsonString(), StringComparison.Ordinal);
        Assert.NotEqual("province", (string?)(await At(place.Province.Id, FarAhead))["setting"]!["source"]);
        var entries = (await officer.GetJson(Settled.Address(Key, place.Province.Id)))["entries"]!.AsArray();
        Assert.Equal("""[1,"10","Cán bộ"]""", Said(entries[0]!, "number", "value", "setBy"));
    }

    [Fact]
    public async Task The_centre_and_administrators_set_for_the_country()
    {
        var place = await Locality.In(api);
        var centre = await place.Officer(Role.CentralOfficer, await Country());
        var (admin, administrator) = await place.Somebody(Role.Admin);
        await centre.HasSet("appeals.days", UnitKey.VietNam.Id, "21", "2990-01-01");
        await administrator.HasSet("appeals.days", UnitKey.VietNam.Id, "22", "2990-01-02");

        Assert.Equal("""["21","country"]""", await StandingAt("2990-01-01"));
        Assert.Equal("""["22","country"]""", await StandingAt("2990-01-02"));
        var history = await administrator.GetJson(Settled.Address("appeals.days", UnitKey.VietNam.Id));
        Assert.Contains(history["entries"]!.AsArray(), one => (string?)one!["setById"] == admin.Id.ToString());

        async Task<string> StandingAt(string day) =>
            Said((await At(place.Commune.Id, day))["setting"]!, "value", "source");
    }

    [Fact]
    public async Task Nobody_sets_outside_of_the_territory()
    {
        var (place, other) = (await Locality.In(api), await Locality.In(api));
        var officer = await place.ProvinceOfficer();
        var (_, administrator) = await place.Somebody(Role.Admin);
        var centre = await place.Officer(Role.CentralOfficer, await Country());

        foreach (var unit in new[] { other.Province.Id, place.Commune.Id, UnitKey.VietNam.Id })
            await (await officer.Set(Key, unit, "10")).MustBeProblem(404, "not-found");
        foreach (var keeper in new[] { administrator, centre })
            await (await keeper.Set(Key, place.Province.Id, "10")).MustBeProblem(404, "not-found");
        await (await officer.GetAsync(Settled.Address(Key, other.Province.Id), Cancellation)).MustBe(404);
        await (await officer.Set("certificates.months", place.Province.Id, "36")).MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData(Role.Producer)]
    [InlineData(Role.CommuneOfficer)]
    [InlineData(Role.CouncilMember)]
    [InlineData(Role.Auditor)]
    public async Task Other_roles_set_nothing(Role role)
    {
        var place = await Locality.In(api);

        await (await api.As(Id<User>.New(), role).Set(Key, place.Province.Id, "10")).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task A_value_is_set_on_the_version_that_was_read()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();
        var empty = await officer.GetAsync(Settled.Address(Key, place.Province.Id), Cancellation);
        await empty.MustBe(200);
        Assert.Equal("\"0\"", empty.Headers.ETag?.Tag);

        await (await officer.Set(Key, place.Province.Id, "10", ifMatch: null)).MustBe(428);
        await (await officer.Set(Key, place.Province.Id, "10", ifMatch: "\"0\"")).MustBe(200);
        await (await officer.Set(Key, place.Province.Id, "11", ifMatch: "\"0\"")).MustBeProblem(
            412,
            "changed-meanwhile"
        );
        await (await officer.Set(Key, place.Province.Id, "11", ifMatch: "\"1\"")).MustBe(200);
    }

    [Fact]
    public async Task Of_many_who_set_it_first_one_does()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();

        var answers = await Task.WhenAll(
            Enumerable.Range(1, 10).Select(n => officer.Set(Key, place.Province.Id, $"{n}", ifMatch: "\"0\""))
        );

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 409 or 412, answer.ToString()));
    }

    [Theory]
    [InlineData(Key, "0", null, 422, "request.invalid")]
    [InlineData(Key, "fifteen", null, 422, "request.invalid")]
    [InlineData("councils.quorum", "1.5", null, 422, "request.invalid")]
    [InlineData(Key, "10", "2026-01-01", 409, "setting.past")]
    [InlineData("councils.mean", "median", null, 409, "setting.one-reading")]
    public async Task Only_what_makes_sense_is_set(string key, string value, string? from, int status, string code)
    {
        var place = await Locality.In(api);

        var response = await (await place.ProvinceOfficer()).Set(key, place.Province.Id, value, from);

        await response.MustBeProblem(status, code);
    }

    [Fact]
    public async Task What_was_set_is_never_changed_behind_its_back()
    {
        var place = await Locality.In(api);
        await (await place.ProvinceOfficer()).HasSet(Key, place.Province.Id, "10");

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            api.InDatabase(db =>
                db.Database.ExecuteSqlAsync(
                    $"""
                    UPDATE settings.entries SET value = '90' WHERE history_id IN
                    (SELECT id FROM settings.histories WHERE unit_id = {place.Province.Id.Value})
                    """,
                    Cancellation
                )
            )
        );

        Assert.Contains("its rows never change", refused.MessageText, StringComparison.Ordinal);
    }

    private async Task<AdministrativeUnit> Country()
    {
        AdministrativeUnit? country = null;
        await api.InDatabase(async db =>
            country = await db.Set<AdministrativeUnit>().SingleAsync(u => u.Id == UnitKey.VietNam.Id, Cancellation)
        );
        return country!;
    }

    private Task<JsonNode> At(Id<AdministrativeUnit> unit, string? day = null) =>
        api.Anyone().GetJson($"/api/v1/settings/{Key}?unit={unit}{(day is null ? "" : $"&asOf={day}")}");

    private static Func<JsonNode?, bool> IsOf(Locality place) =>
        entry => (string?)entry!["unitId"] == place.Province.Id.ToString();

    private static string Said(JsonNode node, params string[] members) =>
        new JsonArray([.. members.Select(member => node[member]?.DeepClone())]).ToJsonString(
            Register.GetCertificateTests.Readable
        );
}
