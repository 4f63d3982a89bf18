using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Producers;

public sealed class RegisterProducerTests(OcopApi api)
{
    [Fact]
    public async Task Whoever_registers_a_producer_acts_for_it_from_then_on()
    {
        var place = await Locality.In(api);
        var (user, client) = await place.Somebody();

        var response = await client.Post("/api/v1/producers", Stated.NewProducer(place.Commune));

        await response.MustBe(201);
        var producer = await response.Json();
        Assert.Equal($"/api/v1/producers/{producer["id"]}", response.Headers.Location?.ToString());
        var membership = Assert.Single(await MembershipsOf(user));
        Assert.Equal(Role.Producer, membership.Role);
        Assert.Equal((string?)producer["id"], membership.ProducerId.ToString());
    }

    [Fact]
    public async Task What_was_stated_is_answered()
    {
        var place = await Locality.In(api);
        var (_, client) = await place.Somebody();

        var producer = await client.Create("/api/v1/producers", Stated.NewProducer(place.Commune));

        Assert.Equal("cooperative", (string?)producer["kind"]);
        Assert.Equal("Mường Khương", (string?)producer["unitName"]);
        Assert.Equal("5300000001", (string?)producer["registration"]!["number"]);
        Assert.Equal(80.5m, (decimal)producer["localCapitalPercent"]!);
        Assert.Equal(9, (int)producer["workforce"]!["fromTheCommune"]!);
        Assert.Equal(150_000_000, (long)producer["financialYears"]![0]!["profit"]!);
        Assert.True((bool)producer["isFullyStated"]!);
    }

    [Fact]
    public async Task An_officer_enters_a_producer_without_coming_to_act_for_it()
    {
        var place = await Locality.In(api);
        var officer = await place.CommuneOfficer();

        var producer = await officer.Create("/api/v1/producers", Stated.NewProducer(place.Commune));

        var members = await officer.GetJson($"/api/v1/producers/{producer["id"]}/members");
        Assert.Empty(members.AsArray());
    }

    [Fact]
    public async Task An_officer_enters_none_of_another_commune()
    {
        var place = await Locality.In(api);
        var officer = await place.NeighbouringOfficer();

        var response = await officer.Post("/api/v1/producers", Stated.NewProducer(place.Commune));

        await response.MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData(Role.ProvinceOfficer)]
    [InlineData(Role.CentralOfficer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    public async Task Those_who_supervise_register_no_producer(Role role)
    {
        var place = await Locality.In(api);

        var response = await api.As(Id<User>.New(), role).Post("/api/v1/producers", Stated.NewProducer(place.Commune));

        await response.MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Nobody_registers_a_producer_without_signing_in()
    {
        var place = await Locality.In(api);

        var response = await api.Anyone().Post("/api/v1/producers", Stated.NewProducer(place.Commune));

        await response.MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task All_faults_are_named_at_once()
    {
        var place = await Locality.In(api);
        var (_, client) = await place.Somebody();
        var body = Stated.NewProducer(place.Commune, name: "");
        body["registration"]!["number"] = "";
        body["representative"]!["phone"] = "gọi cho tôi";
        body["contacts"]!["website"] = "example.vn";

        var response = await client.Post("/api/v1/producers", body);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            ["/contacts/website", "/name", "/registration/number", "/representative/phone"],
            problem["errors"]!.AsArray().Select(error => (string?)error!["pointer"]).Order()
        );
    }

    [Fact]
    public async Task An_unknown_seat_is_refused()
    {
        var place = await Locality.In(api);
        var (_, client) = await place.Somebody();
        var body = Stated.NewProducer(place.Commune);
        body["unitId"] = Guid.CreateVersion7().ToString();

        var response = await client.Post("/api/v1/producers", body);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("/unitId", (string?)problem["errors"]![0]!["pointer"]);
        Assert.Equal("unit-unknown", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task A_rule_of_the_programme_is_a_conflict_by_its_code()
    {
        var place = await Locality.In(api);
        var (user, client) = await place.Somebody();
        var body = Stated.NewProducer(place.Commune);
        body.Remove("registration");

        var response = await client.Post("/api/v1/producers", body);

        await response.MustBeProblem(409, "producer.registration-missing");
        Assert.Empty(await MembershipsOf(user));
    }

    [Fact]
    public async Task A_computed_value_is_not_accepted()
    {
        var place = await Locality.In(api);
        var (_, client) = await place.Somebody();
        var body = Stated.NewProducer(place.Commune);
        body["isFullyStated"] = true;

        var response = await client.Post("/api/v1/producers", body);

        await response.MustBeProblem(400, "request.unreadable");
    }

    private async Task<IReadOnlyList<Membership>> MembershipsOf(User user)
    {
        IReadOnlyList<Membership> memberships = [];
        await api.InDatabase(async db =>
            memberships = (
                await db.Set<User>()
                    .AsNoTracking()
                    .SingleAsync(one => one.Id == user.Id, TestContext.Current.CancellationToken)
            ).Memberships
        );
        return memberships;
    }
}
