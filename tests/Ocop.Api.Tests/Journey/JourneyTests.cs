using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using static Ocop.Api.Tests.Journey.Steps;

namespace Ocop.Api.Tests.Journey;

/// <summary>A product goes from its producer's account to a certificate that anybody can verify, through HTTP only.</summary>
public sealed class JourneyTests(OcopApi api)
{
    [Fact]
    public async Task A_product_becomes_a_certificate_a_reward_and_an_entry_in_the_register()
    {
        var cast = await Cast.Of(api);
        var (producer, commune, province) = (
            await cast.Registrant(),
            await cast.Invited("commune_officer", Units.LaoCaiWard),
            await cast.Invited("province_officer", Units.LaoCai)
        );
        var council = await Council(cast);
        var name = $"Rau bắp cải xoè {Guid.CreateVersion7():N}";

        var dossier = await Draft(producer, await RegisterProduct(producer, name));
        await Submit(producer, dossier);
        await Receive(commune.Browser, dossier);
        await Propose(commune.Browser, dossier);
        var session = await Convene(province.Browser, council, number: 42);
        await LayOnTable(province.Browser, session, dossier);
        await DeclareTies(council, session, dossier);
        await OpenScoring(council, session);
        foreach (var member in council.Where(one => one != council[1]).Select(one => one.Browser))
            await Score(member, await TakeSheet(member, session, dossier));
        await Close(council, session);
        var result = await ResultOf(province.Browser, session);
        var decision = await Cast.Created(province.Browser, "/decisions", Decision("4242/QĐ-UBND", result));
        var number = await Issue(province.Browser, Id(decision));

        await MustBeCertified(number, name);
        await MustBeRewarded(producer, number);
    }

    private async Task MustBeCertified(string number, string name)
    {
        var certificate = await api.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2026-08-06");
        Assert.Equal("valid", (string?)certificate["status"]);
        Assert.Equal(4, (int)certificate["star"]!);
        Assert.Equal(name, (string?)certificate["product"]!["name"]);
        Assert.Equal("2029-08-05", (string?)certificate["expiresOn"]);
        Assert.Equal(
            "expired",
            (string?)(await api.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2029-08-06"))["status"]
        );

        var word = Uri.EscapeDataString(name.Replace("bắp cải xoè", "bap cai xoe"));
        var found = await api.Anyone().GetJson($"/api/v1/certified-products?q={word}");
        Assert.Equal(number, (string?)Assert.Single(found["items"]!.AsArray())!["certificate"]!["number"]);
    }

    private static async Task MustBeRewarded(Browser producer, string number)
    {
        var rewards = await producer.Http.GetJson("/api/v1/reward-entitlements");
        var reward = Assert.Single(rewards["items"]!.AsArray())!;

        Assert.Equal(30_000_000, (long)reward["amount"]!);
        Assert.NotEmpty(number);
    }
}
