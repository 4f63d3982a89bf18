using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;

namespace Ocop.Api.Tests.Levels;

public sealed class CentralCouncilTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_five_star_product_goes_from_its_province_over_the_centre_to_the_certificate_of_the_Minister()
    {
        var upward = await Upward.Received(api);
        var result = await upward.RankAtTheCentre();
        Assert.Equal("awaiting_decision", await upward.State());

        var certificate = await upward.Certificate(await upward.Recognise(upward.Centre, result, isCentral: true));

        Assert.Equal(5, (int)certificate["star"]!);
        Assert.StartsWith("VN-", (string?)certificate["number"]);
        Assert.Equal("recognised", await upward.State());
        var owner = await api.OwnerOf(upward.Province.Dossier);
        Assert.Single((await owner.GetJson("/api/v1/reward-entitlements"))["items"]!.AsArray());
    }

    [Fact]
    public async Task The_result_of_the_province_stays_beside_that_of_the_centre()
    {
        var upward = await Upward.Received(api);
        await upward.RankAtTheCentre();

        var results = await upward.Officer.GetJson($"/api/v1/results?dossier={upward.Province.Dossier}");

        Assert.Equal(
            ["central recognised", "province pending_central"],
            results["items"]!.AsArray().Select(result => $"{result!["level"]} {result["outcome"]}").Order()
        );
    }

    [Fact]
    public async Task With_88_points_at_the_centre_the_province_recognises_four_stars_on_the_central_result()
    {
        var upward = await Upward.Received(api);
        var result = await upward.FallShort();
        Assert.Equal("returned_by_centre", await upward.State());

        var certificate = await upward.Certificate(await upward.Recognise(upward.Officer, result, isCentral: false));

        Assert.Equal(4, (int)certificate["star"]!);
        Assert.Equal("recognised", await upward.State());
    }

    [Fact]
    public async Task The_centre_recognises_nothing_on_what_it_sent_back()
    {
        var upward = await Upward.Received(api);
        var result = await upward.FallShort();

        await (await upward.Draft(upward.Centre, result, isCentral: true)).MustBeProblem(409, "decision.other-body");
    }

    [Fact]
    public async Task Another_province_recognises_nothing_on_what_the_centre_sent_back()
    {
        var (upward, other) = (await Upward.Received(api), await Upward.Ranked(api));
        var result = await upward.FallShort();

        await (await other.Draft(other.Officer, result)).MustBeProblem(422, "request.invalid");
    }

    [Fact]
    public async Task A_province_grants_no_star_by_approving_the_result()
    {
        var upward = await Upward.Sealed(api);

        await (await upward.Draft(upward.Officer, upward.Result)).MustBeProblem(409, "decision.result-not-recognised");
    }

    [Fact]
    public async Task What_came_back_can_be_assessed_again_and_then_only_the_new_result_counts()
    {
        var upward = await Upward.Received(api);
        var central = await upward.FallShort();
        var early = (string)(await (await upward.Draft(upward.Officer, central)).Json())["id"]!;
        await (await upward.AssessAgain()).MustBe(200);
        Assert.Equal("awaiting_reassessment", await upward.State());

        var again = await (await (await upward.Province.Again()).AllScore(("1.5", 2))).Closed();

        await (await Upward.Issue(upward.Officer, early)).MustBeProblem(409, "dossier.other-result");
        await (await upward.Officer.DeleteAsync($"/api/v1/decisions/{early}", Cancellation)).MustBe(428);
        var certificate = await upward.Certificate(await upward.Recognise(upward.Officer, again, isCentral: false));
        Assert.Equal(4, (int)certificate["star"]!);
        Assert.Equal(3, (await upward.Officer.GetAll($"/api/v1/results?dossier={upward.Province.Dossier}")).Count);
    }

    [Fact]
    public async Task What_came_back_can_end_without_a_star()
    {
        var upward = await Upward.Received(api);
        await upward.FallShort();

        await (await upward.Officer.PostAsync($"{upward.Dossier}/non-recognition", null, Cancellation)).MustBe(200);

        Assert.Equal("not_recognised", await upward.State());
    }

    [Fact]
    public async Task The_centre_orders_a_reassessment_of_what_it_received()
    {
        var upward = await Upward.Received(api);

        var ordered = await upward.OrderReassessment();

        await ordered.MustBe(200);
        Assert.Equal("awaiting_reassessment", (string?)(await ordered.Json())["dossierState"]);
        await (await upward.OrderReassessment()).MustBeProblem(409, "transfer.reassessment-ordered");
        await (await upward.Province.Again()).AllScore();
    }

    [Fact]
    public async Task Nothing_is_ordered_before_receipt_or_by_a_province()
    {
        var upward = await Upward.Sealed(api);

        await (await upward.OrderReassessment()).MustBeProblem(409, "transfer.not-received");
        await (await upward.OrderReassessment(by: upward.Officer)).MustBe(403);
    }

    [Fact]
    public async Task The_province_reassesses_only_what_came_back()
    {
        var upward = await Upward.Received(api);

        await (await upward.AssessAgain()).MustBeProblem(409, "dossier.not-returned-by-centre");
    }
}
