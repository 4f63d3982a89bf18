using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Levels;

namespace Ocop.Api.Tests.Notices;

/// <summary>Between province and centre everybody concerned learns where a dossier is.</summary>
public sealed class LevelNoticeTests(OcopApi api)
{
    [Fact]
    public async Task The_centre_learns_of_a_package_and_producer_and_province_of_its_receipt()
    {
        var upward = await Upward.Sealed(api);
        var owner = await api.OwnerOf(upward.Province.Dossier);
        Assert.Contains("package_sent", await KindsOf(upward.Centre, upward));

        await (await upward.Receive()).MustBe(200);

        Assert.Equal(["package_received"], await KindsOf(owner, upward));
        Assert.Contains("package_received", await KindsOf(upward.Officer, upward));
    }

    [Fact]
    public async Task What_the_centre_sends_back_producer_and_province_learn_of()
    {
        var upward = await Upward.Received(api);
        var owner = await api.OwnerOf(upward.Province.Dossier);

        await upward.FallShort();

        Assert.Equal(["returned_by_centre"], await KindsOf(owner, upward));
        Assert.Contains("returned_by_centre", await KindsOf(upward.Officer, upward));
    }

    [Fact]
    public async Task An_order_to_assess_again_reaches_producer_and_province()
    {
        var upward = await Upward.Received(api);
        var owner = await api.OwnerOf(upward.Province.Dossier);

        await (await upward.OrderReassessment()).MustBe(200);

        Assert.Equal(["to_be_assessed_again"], await KindsOf(owner, upward));
        Assert.Contains("to_be_assessed_again", await KindsOf(upward.Officer, upward));
    }

    [Fact]
    public async Task The_decision_of_the_centre_reaches_the_producer_with_its_five_stars()
    {
        var upward = await Upward.Received(api);
        var owner = await api.OwnerOf(upward.Province.Dossier);
        var result = await upward.RankAtTheCentre();

        await (await upward.Recognise(upward.Centre, result, isCentral: true)).MustBe(200);

        var notice = (await owner.GetAll("/api/v1/notices?sort=-sentAt"))[0];
        Assert.Equal(("decision_issued", 5), ((string?)notice["kind"], (int)notice["star"]!));
    }

    private static async Task<List<string?>> KindsOf(HttpClient client, Upward upward)
    {
        var notices = await client.GetAll("/api/v1/notices?sort=-sentAt");

        return
        [
            .. notices
                .Where(notice => (string?)notice["dossierId"] == $"{upward.Province.Dossier}")
                .Select(notice => (string?)notice["kind"]),
        ];
    }
}
