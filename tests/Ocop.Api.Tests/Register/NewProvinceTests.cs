using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register.Changes;

namespace Ocop.Api.Tests.Register;

/// <summary>A province that another instance entered after this one had read them all.</summary>
public sealed class NewProvinceTests(OcopApi api)
{
    private const string Statistics = "/api/v1/statistics/certified-products";

    [Fact]
    public async Task It_is_counted_told_and_exported()
    {
        var anyone = api.Anyone();
        await anyone.GetJson(Statistics);
        var place = await Locality.In(api);
        var register = new Registered(api);
        var id = await register.Put(register.Recognition() with { UnitId = place.Commune.Id });

        var counted = await anyone.GetJson(Statistics);
        var told = new Mirror(anyone);
        await told.ReadUntil(one => one.Products.ContainsKey(id));
        var exported = await anyone.GetStringAsync(
            $"/api/v1/certified-products/export?format=ndjson&q={register.Word}",
            TestContext.Current.CancellationToken
        );

        Assert.Contains(
            counted["byProvince"]!.AsArray(),
            figure => (string?)figure!["province"]!["name"] == place.Province.Name
        );
        Assert.Equal(place.Province.Name, ProvinceOf(told.Products[id]));
        Assert.Equal(place.Province.Name, ProvinceOf(JsonNode.Parse(exported)!["product"]!));
    }

    private static string? ProvinceOf(JsonNode product) => (string?)product["periods"]![0]!["provinceToday"]!["name"];
}
