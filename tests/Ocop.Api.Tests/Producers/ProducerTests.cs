using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Producers;

public sealed class ProducerTests(OcopApi api)
{
    [Fact]
    public async Task Only_the_producer_and_the_officers_of_its_territory_read_it()
    {
        var place = await Locality.In(api);
        var elsewhere = await Locality.In(api);
        var (owner, id) = await Registered(place);

        await (await owner.Get($"/api/v1/producers/{id}")).MustBe(200);
        await (await (await place.CommuneOfficer()).Get($"/api/v1/producers/{id}")).MustBe(200);
        await (await (await place.ProvinceOfficer()).Get($"/api/v1/producers/{id}")).MustBe(200);
        await (await (await place.NeighbouringOfficer()).Get($"/api/v1/producers/{id}")).MustBeProblem(
            404,
            "not-found"
        );
        await (await (await elsewhere.ProvinceOfficer()).Get($"/api/v1/producers/{id}")).MustBeProblem(
            404,
            "not-found"
        );
        var (stranger, _) = await Registered(place);
        await (await stranger.Get($"/api/v1/producers/{id}")).MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.CouncilMember)]
    public async Task Other_roles_read_no_producers(Role role)
    {
        var client = api.As(Id<User>.New(), role);

        await (await client.Get("/api/v1/producers")).MustBeProblem(403, "not-allowed");
        await (await client.Get($"/api/v1/producers/{Guid.CreateVersion7()}")).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task The_people_behind_a_producer_are_read_apart()
    {
        var place = await Locality.In(api);
        var (owner, id) = await Registered(place);

        var producer = await (await owner.Get($"/api/v1/producers/{id}")).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );
        var people = await owner.GetJson($"/api/v1/producers/{id}/representative");

        foreach (var personal in new[] { Stated.Person, Stated.Phone, Stated.Ethnicity, Stated.Address })
            Assert.DoesNotContain(personal, producer);
        Assert.Equal(Stated.Person, (string?)people["representative"]!["name"]);
        Assert.Equal(Stated.Phone, (string?)people["representative"]!["phone"]);
        Assert.Equal(Stated.Address, (string?)people["contacts"]!["address"]);
    }

    [Theory]
    [InlineData("representative")]
    [InlineData("members")]
    public async Task Nobody_else_reads_the_people_behind_a_producer(string people)
    {
        var place = await Locality.In(api);
        var (_, id) = await Registered(place);
        var (stranger, _) = await Registered(place);
        var url = $"/api/v1/producers/{id}/{people}";

        await (await stranger.Get(url)).MustBeProblem(404, "not-found");
        await (await (await place.NeighbouringOfficer()).Get(url)).MustBeProblem(404, "not-found");
        await (await api.As(Id<User>.New(), Role.Admin).Get(url)).MustBeProblem(403, "not-allowed");
        await (await api.Anyone().Get(url)).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task A_producer_restates_itself_and_keeps_its_people()
    {
        var place = await Locality.In(api);
        var (owner, id) = await Registered(place);
        var body = Stated.Producer(place.Commune, "HTX Nông nghiệp Mường Khương");

        var response = await owner.Put($"/api/v1/producers/{id}", body, "\"1\"");

        await response.MustBe(200);
        Assert.Equal("\"2\"", response.Headers.ETag?.ToString());
        Assert.Equal("HTX Nông nghiệp Mường Khương", (string?)(await response.Json())["name"]);
        var people = await owner.GetJson($"/api/v1/producers/{id}/representative");
        Assert.Equal(Stated.Person, (string?)people["representative"]!["name"]);
    }

    [Fact]
    public async Task A_restatement_names_the_version_it_replaces()
    {
        var place = await Locality.In(api);
        var (owner, id) = await Registered(place);
        var url = $"/api/v1/producers/{id}";

        await (await owner.Put(url, Stated.Producer(place.Commune), version: null)).MustBeProblem(
            428,
            "version-required"
        );
        await (await owner.Put(url, Stated.Producer(place.Commune), "\"7\"")).MustBeProblem(412, "changed-meanwhile");
        await (await owner.Put($"{url}/representative", Stated.Representation(), version: null)).MustBeProblem(
            428,
            "version-required"
        );
        await (await owner.Put($"{url}/representative", Stated.Representation(), "\"7\"")).MustBeProblem(
            412,
            "changed-meanwhile"
        );
    }

    [Fact]
    public async Task Only_the_producer_and_its_commune_restate_it()
    {
        var place = await Locality.In(api);
        var (_, id) = await Registered(place);
        var (url, body) = ($"/api/v1/producers/{id}", Stated.Producer(place.Commune));

        await (await (await place.ProvinceOfficer()).Put(url, body, "\"1\"")).MustBeProblem(403, "not-allowed");
        await (await (await place.NeighbouringOfficer()).Put(url, body, "\"1\"")).MustBeProblem(404, "not-found");
        await (await (await place.CommuneOfficer()).Put(url, body, "\"1\"")).MustBe(200);
    }

    [Fact]
    public async Task A_new_representative_replaces_the_last()
    {
        var place = await Locality.In(api);
        var (owner, id) = await Registered(place);
        var body = Stated.Representation();
        body["representative"]!["name"] = "Vàng Seo Lử";

        var response = await owner.Put($"/api/v1/producers/{id}/representative", body, "\"1\"");

        await response.MustBe(200);
        Assert.Equal("Vàng Seo Lử", (string?)(await response.Json())["representative"]!["name"]);
    }

    [Fact]
    public async Task Producers_are_found_without_diacritics_and_by_filters()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();
        await Registered(place, "HTX Nước mắm Cát Hải");
        await Registered(place, "HTX Chè Shan");

        Assert.Equal(["HTX Nước mắm Cát Hải"], await Names(officer, "?q=nuoc mam"));
        Assert.Equal(["HTX Chè Shan", "HTX Nước mắm Cát Hải"], await Names(officer, ""));
        Assert.Equal(["HTX Chè Shan"], await Names(officer, "?limit=1"));
        Assert.Empty(await Names(officer, "?kind=household&kind=cooperative_group"));
        Assert.Equal(2, (await Names(officer, "?kind=household&kind=cooperative")).Count);
        Assert.Equal(2, (await Names(officer, $"?commune={place.Commune.Id}")).Count);
        Assert.Empty(await Names(officer, $"?commune={place.OtherCommune.Id}"));
        Assert.Equal(2, (await Names(officer, $"?province={place.Province.Id}")).Count);
    }

    [Fact]
    public async Task A_list_holds_no_personal_data()
    {
        var place = await Locality.In(api);
        await Registered(place);

        var list = await (await (await place.ProvinceOfficer()).Get("/api/v1/producers")).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );

        foreach (var personal in new[] { Stated.Person, Stated.Phone, Stated.Ethnicity, Stated.Address })
            Assert.DoesNotContain(personal, list);
    }

    [Fact]
    public async Task A_producer_lists_its_own_only()
    {
        var place = await Locality.In(api);
        var (owner, id) = await Registered(place);
        await Registered(place);

        var list = await owner.GetJson("/api/v1/producers");

        Assert.Equal(id, (string?)Assert.Single(list["items"]!.AsArray())!["id"]);
    }

    [Fact]
    public async Task An_unknown_kind_is_a_bad_request()
    {
        var place = await Locality.In(api);

        var response = await (await place.CommuneOfficer()).Get("/api/v1/producers?kind=Cooperative");

        await response.MustBeProblem(400, "request.unreadable");
    }

    private async Task<(HttpClient Owner, string Id)> Registered(Locality place, string name = "HTX Rau sạch")
    {
        var (user, client) = await place.Somebody();
        var producer = await client.Create("/api/v1/producers", Stated.NewProducer(place.Commune, name));
        return (api.As(user.Id, Role.Producer), (string)producer["id"]!);
    }

    private static async Task<List<string?>> Names(HttpClient client, string query)
    {
        var list = await client.GetJson($"/api/v1/producers{query}");
        return [.. list["items"]!.AsArray().Select(item => (string?)item!["name"])];
    }
}
