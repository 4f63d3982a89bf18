using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Notices;

public sealed class NoticeTests(OcopApi api)
{
    private const string Url = "/api/v1/notices";

    [Fact]
    public async Task The_producer_is_told_at_each_step_newest_first()
    {
        var proposed = await Case.Proposed(api);
        var province = await proposed.Place.ProvinceOfficer();
        await (await province.Post($"{proposed.Url}/returns", Case.Return())).MustBe(200);

        var notices = await Notices(proposed.Owner);

        Assert.Equal(["dossier_returned", "dossier_proposed", "dossier_received"], Kinds(notices));
        Assert.Equal(Case.InDays(10), (string?)notices[0]["dueOn"]);
        Assert.All(
            notices,
            notice => Assert.EndsWith((string)notice["dossierId"]!, proposed.Url, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Officers_are_told_what_waits_for_them()
    {
        var returned = await Case.Returned(api);
        var (neighbour, province) = (
            await returned.Place.NeighbouringOfficer(),
            await returned.Place.ProvinceOfficer()
        );
        await (await returned.Owner.Post($"{returned.Url}/pledge")).MustBe(200);
        await (await returned.Owner.Post($"{returned.Url}/resubmission", new JsonObject())).MustBe(200);
        await (await returned.CommuneOfficer.Put($"{returned.Url}/commune-report", Case.Report(), "*")).MustBe(200);
        await (await returned.CommuneOfficer.Post($"{returned.Url}/proposal")).MustBe(200);

        Assert.Equal(["dossier_resubmitted", "dossier_submitted"], Kinds(await Notices(returned.CommuneOfficer)));
        Assert.Equal(["dossier_proposed"], Kinds(await Notices(province)));
        Assert.Empty(await Notices(neighbour));
    }

    [Fact]
    public async Task A_notice_speaks_the_readers_language()
    {
        var received = await Case.Received(api);
        received.Owner.DefaultRequestHeaders.AcceptLanguage.Clear();
        received.Owner.DefaultRequestHeaders.AcceptLanguage.ParseAdd("vi");

        var vietnamese = (string?)(await Notices(received.Owner))[0]["message"];
        received.Owner.DefaultRequestHeaders.AcceptLanguage.Clear();
        received.Owner.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var english = (string?)(await Notices(received.Owner))[0]["message"];

        Assert.StartsWith("Cấp xã đã tiếp nhận hồ sơ “", vietnamese, StringComparison.Ordinal);
        Assert.StartsWith("The commune has received the dossier on “", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_notice_is_no_longer_unread()
    {
        var proposed = await Case.Proposed(api);
        var notices = await Notices(proposed.Owner);

        await (await proposed.Owner.Post($"{Url}/{notices[0]["id"]}/reading")).MustBe(204);

        var unread = await proposed.Owner.GetJson($"{Url}?unread=true&count=true&limit=1");
        Assert.Equal(1, (int)unread["total"]!);
        Assert.Equal((string?)notices[1]["id"], (string?)unread["items"]![0]!["id"]);
        var read = Assert.Single((await proposed.Owner.GetJson($"{Url}?unread=false"))["items"]!.AsArray());
        Assert.NotNull(read!["readAt"]);
    }

    [Fact]
    public async Task Notices_are_paged()
    {
        var proposed = await Case.Proposed(api);
        var all = await Notices(proposed.Owner);

        var first = await proposed.Owner.GetJson($"{Url}?limit=1");
        var second = await proposed.Owner.GetJson(
            $"{Url}?limit=1&cursor={Uri.EscapeDataString((string)first["nextCursor"]!)}"
        );

        Assert.Equal((string?)all[1]["id"], (string?)second["items"]![0]!["id"]);
        Assert.Null(second["nextCursor"]);
    }

    [Fact]
    public async Task Nobody_reads_the_notices_of_others()
    {
        var received = await Case.Received(api);
        var id = (await Notices(received.Owner))[0]["id"];

        Assert.DoesNotContain(await Notices(received.CommuneOfficer), notice => (string?)notice["id"] == (string?)id);
        await (await received.CommuneOfficer.Post($"{Url}/{id}/reading")).MustBeProblem(404, "not-found");
        await (await api.Anyone().Get(Url)).MustBe(401);
    }

    [Fact]
    public async Task An_ended_role_is_told_nothing()
    {
        var place = await Case.Submitted(api);
        var former = User.Register(
            "Cán bộ",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        former.Grant(
            Role.ProvinceOfficer,
            Domain.Identity.Place.In(place.Place.Province.Id, place.Place.Province.Level),
            new(2026, 1, 1),
            new(2026, 6, 30),
            by: null
        );
        await api.Given(former);
        await (await place.CommuneOfficer.Post($"{place.Url}/receipt")).MustBe(200);
        await (await place.CommuneOfficer.Put($"{place.Url}/commune-report", Case.Report(), "*")).MustBe(200);
        await (await place.CommuneOfficer.Post($"{place.Url}/proposal")).MustBe(200);

        Assert.Empty(await Notices(api.As(former.Id, Role.ProvinceOfficer)));
    }

    [Theory]
    [InlineData(null, 0, "sent_to_the_centre", null)]
    [InlineData("1.5", 2, "star_reached", 4)]
    [InlineData("5.3", 0, "not_recognised", null)]
    public async Task The_producer_learns_what_the_council_came_to(string? but, int points, string kind, int? star)
    {
        var chamber = await Chamber.Scoring(api);
        var owner = await api.OwnerOf(chamber.Dossier);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await (await chamber.Score(member, but, points)).MustBe(200);
        await (await chamber.Close()).MustBe(200);

        var notice = (await Notices(owner))[0];

        Assert.Equal((kind, star), ((string?)notice["kind"], (int?)notice["star"]));
        Assert.NotEmpty((string?)notice["message"] ?? "");
    }

    private static async Task<List<JsonNode>> Notices(HttpClient client) => await client.GetAll($"{Url}?sort=-sentAt");

    private static IEnumerable<string?> Kinds(IEnumerable<JsonNode> notices) =>
        notices.Select(notice => (string?)notice["kind"]);
}
