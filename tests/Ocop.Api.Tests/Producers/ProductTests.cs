using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Producers;

public sealed class ProductTests(OcopApi api)
{
    [Fact]
    public async Task A_producer_registers_a_product()
    {
        var place = await Locality.In(api);
        var (owner, producer) = await Registered(place);

        var product = await owner.Create("/api/v1/products", Stated.Product(producer, place.Commune));

        Assert.Equal("Rau bắp cải xoè", (string?)product["name"]);
        Assert.Equal("QD26-01", (string?)product["criteriaSet"]);
        Assert.Equal("food", (string?)product["sector"]);
        Assert.Equal("HTX Rau sạch", (string?)product["producerName"]);
        Assert.Equal("Mường Khương", (string?)product["unitName"]);
        Assert.Equal(["Túi 500 g", "Thùng 10 kg"], product["variants"]!.AsArray().Select(one => (string?)one));
        Assert.Null(product["code"]);
    }

    [Fact]
    public async Task An_officer_enters_a_product_of_the_own_commune_only()
    {
        var place = await Locality.In(api);
        var (_, producer) = await Registered(place);
        var officer = await place.CommuneOfficer();

        await (await officer.Post("/api/v1/products", Stated.Product(producer, place.Commune))).MustBe(201);
        var response = await officer.Post("/api/v1/products", Stated.Product(producer, place.OtherCommune));
        await response.MustBeProblem(404, "not-found");
        response = await (await place.NeighbouringOfficer()).Post(
            "/api/v1/products",
            Stated.Product(producer, place.OtherCommune)
        );
        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Nobody_registers_a_product_of_another_producer()
    {
        var place = await Locality.In(api);
        var (_, producer) = await Registered(place);
        var (stranger, _) = await Registered(place);

        var response = await stranger.Post("/api/v1/products", Stated.Product(producer, place.Commune));

        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task All_faults_are_named_at_once()
    {
        var place = await Locality.In(api);
        var (owner, producer) = await Registered(place);
        var body = Stated.Product(producer, place.Commune, name: "");
        body["variants"]!.AsArray().Add("");

        var response = await owner.Post("/api/v1/products", body);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            ["/name", "/variants/2"],
            problem["errors"]!.AsArray().Select(error => (string?)error!["pointer"]).Order()
        );
    }

    [Theory]
    [InlineData("QD26-99")]
    [InlineData("QD1489-01")]
    public async Task A_criteria_set_must_be_one_of_the_act_in_force(string criteriaSet)
    {
        var place = await Locality.In(api);
        var (owner, producer) = await Registered(place);
        var body = Stated.Product(producer, place.Commune);
        body["criteriaSet"] = criteriaSet;

        var response = await owner.Post("/api/v1/products", body);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("criteria-set-unknown", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Only_the_producer_and_the_officers_of_its_territory_read_it()
    {
        var place = await Locality.In(api);
        var elsewhere = await Locality.In(api);
        var (owner, producer) = await Registered(place);
        var (stranger, _) = await Registered(place);
        var product = await owner.Create("/api/v1/products", Stated.Product(producer, place.Commune));
        var url = $"/api/v1/products/{product["id"]}";

        await (await owner.Get(url)).MustBe(200);
        await (await (await place.CommuneOfficer()).Get(url)).MustBe(200);
        await (await (await place.ProvinceOfficer()).Get(url)).MustBe(200);
        await (await (await place.NeighbouringOfficer()).Get(url)).MustBeProblem(404, "not-found");
        await (await (await elsewhere.ProvinceOfficer()).Get(url)).MustBeProblem(404, "not-found");
        await (await stranger.Get(url)).MustBeProblem(404, "not-found");
        await (await api.As(Id<User>.New(), Role.CouncilMember).Get(url)).MustBeProblem(403, "not-allowed");
        await (await api.Anyone().Get(url)).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task A_renamed_product_keeps_its_former_name()
    {
        var place = await Locality.In(api);
        var (owner, producer) = await Registered(place);
        var product = await owner.Create("/api/v1/products", Stated.Product(producer, place.Commune));

        var response = await owner.Put(
            $"/api/v1/products/{product["id"]}",
            Stated.Product(producerId: null, place.Commune, "Bắp cải xoè Mường Khương"),
            "\"1\""
        );

        await response.MustBe(200);
        Assert.Equal("\"2\"", response.Headers.ETag?.ToString());
        var renamed = await response.Json();
        Assert.Equal("Bắp cải xoè Mường Khương", (string?)renamed["name"]);
        Assert.Equal("Rau bắp cải xoè", (string?)renamed["formerNames"]![0]!["name"]);
    }

    [Fact]
    public async Task A_restatement_names_the_version_it_replaces()
    {
        var place = await Locality.In(api);
        var (owner, producer) = await Registered(place);
        var product = await owner.Create("/api/v1/products", Stated.Product(producer, place.Commune));
        var (url, body) = ($"/api/v1/products/{product["id"]}", Stated.Product(producerId: null, place.Commune));

        await (await owner.Put(url, body, version: null)).MustBeProblem(428, "version-required");
        await (await owner.Put(url, body, "\"7\"")).MustBeProblem(412, "changed-meanwhile");
        await (await (await place.ProvinceOfficer()).Put(url, body, "\"1\"")).MustBeProblem(403, "not-allowed");
        await (await (await place.NeighbouringOfficer()).Put(url, body, "\"1\"")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Associations_register_tourism_only()
    {
        var place = await Locality.In(api);
        var (user, client) = await place.Somebody();
        var body = Stated.NewProducer(place.Commune);
        body["kind"] = "association";
        var producer = await client.Create("/api/v1/producers", body);
        var owner = api.As(user.Id, Role.Producer);

        var response = await owner.Post("/api/v1/products", Stated.Product(producer["id"], place.Commune));

        await response.MustBeProblem(409, "product.association-outside-tourism");
    }

    [Fact]
    public async Task Products_are_found_by_their_words_and_by_those_of_their_producer()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();
        var (owner, producer) = await Registered(place, "HTX Cát Hải");
        await owner.Create("/api/v1/products", Stated.Product(producer, place.Commune, "Nước mắm"));
        await owner.Create("/api/v1/products", Stated.Product(producer, place.Commune, "Đường phèn"));

        Assert.Equal(["Nước mắm"], await Names(officer, "?q=nuoc mam"));
        Assert.Equal(["Đường phèn", "Nước mắm"], await Names(officer, "?q=cat hai"));
        Assert.Equal(["Đường phèn", "Nước mắm"], await Names(officer, $"?producer={producer}&criteriaSet=QD26-01"));
        Assert.Empty(await Names(officer, "?criteriaSet=QD26-02"));
        Assert.Empty(await Names(officer, $"?commune={place.OtherCommune.Id}"));
        Assert.Equal(2, (await Names(officer, $"?province={place.Province.Id}")).Count);
    }

    private async Task<(HttpClient Owner, string Id)> Registered(Locality place, string name = "HTX Rau sạch")
    {
        var (user, client) = await place.Somebody();
        var producer = await client.Create("/api/v1/producers", Stated.NewProducer(place.Commune, name));
        return (api.As(user.Id, Role.Producer), (string)producer["id"]!);
    }

    private static async Task<List<string?>> Names(HttpClient client, string query)
    {
        var list = await client.GetJson($"/api/v1/products{query}");
        return [.. list["items"]!.AsArray().Select(item => (string?)item!["name"])];
    }
}
