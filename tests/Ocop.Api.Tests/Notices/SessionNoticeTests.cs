using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Notices;

/// <summary>Members of a council learn when it meets or writes, and who sits instead of whom.</summary>
public sealed class SessionNoticeTests(OcopApi api)
{
    [Fact]
    public async Task Everybody_who_sits_is_told_of_the_day_and_of_another_one()
    {
        var chamber = await Chamber.Convened(api);

        var moved = await Chamber.Put(chamber.Organiser, $"{chamber.Session}/schedule", new { heldOn = "2026-09-03" });

        await moved.MustBe(200);
        Assert.Equal("2026-09-03", (string?)(await moved.Json())["heldOn"]);
        foreach (var member in chamber.Members)
        {
            var notices = await Notices(member.Client);
            Assert.Equal(["session_moved", "session_convened"], Kinds(notices));
            Assert.Equal(["2026-09-03", "2026-08-20"], notices.Select(notice => (string?)notice["heldOn"]));
            Assert.EndsWith((string)notices[0]["sessionId"]!, chamber.Session, StringComparison.Ordinal);
            Assert.Null(notices[0]["dossierId"]);
            Assert.Contains("20 August 2026", (string)notices[1]["message"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_is_asked_to_write_learns_by_when()
    {
        var chamber = await Chamber.Writing(api);

        var (ann, secretary) = (await Notices(chamber.Ann.Client), await Notices(chamber.Secretary.Client));

        Assert.Equal(["opinions_asked", "session_convened"], Kinds(ann));
        Assert.All(ann, notice => Assert.Equal(Case.InDays(10), (string?)notice["dueOn"]));
        Assert.Equal(["session_convened"], Kinds(secretary));
    }

    [Fact]
    public async Task A_substitute_is_called_and_the_member_knows_whose_seat_it_is_now()
    {
        var chamber = await Chamber.Convened(api);
        var substitute = await chamber.Invite();

        var named = await chamber.Organiser.PostAsJsonAsync(
            $"{chamber.Session}/substitutions",
            new
            {
                memberId = chamber.Binh.Id.Value,
                substituteId = substitute.Id.Value,
                decision = "15/QĐ-UBND",
            },
            TestContext.Current.CancellationToken
        );

        await named.MustBe(200);
        var called = Assert.Single(await Notices(substitute.Client));
        Assert.Equal(
            ("called_as_substitute", "15/QĐ-UBND"),
            ((string?)called["kind"], (string?)called["decisionNumber"])
        );
        Assert.Equal("seat_taken", Kinds(await Notices(chamber.Binh.Client)).First());
    }

    [Fact]
    public async Task Where_written_opinions_differ_producer_and_province_learn_of_the_meeting()
    {
        var chamber = await Chamber.Writing(api);
        var owner = await api.OwnerOf(chamber.Dossier);
        await (await chamber.Write(chamber.Ann, "against", "Quy mô đã thay đổi.")).MustBe(201);

        await (await chamber.Close()).MustBe(200);

        Assert.Equal("meeting_needed", Kinds(await Notices(owner)).First());
        Assert.Equal("meeting_needed", Kinds(await Notices(chamber.Organiser)).First());
    }

    [Fact]
    public async Task A_session_is_moved_by_its_organiser_before_it_begins()
    {
        var (chamber, other) = (await Chamber.Scoring(api), await Chamber.Convened(api));
        var day = new { heldOn = "2026-09-03" };

        await (await Chamber.Put(chamber.Organiser, $"{chamber.Session}/schedule", day)).MustBeProblem(
            409,
            "session.scoring-opened"
        );
        await (await Chamber.Put(chamber.Organiser, $"{other.Session}/schedule", day)).MustBeProblem(404, "not-found");
        await (await Chamber.Put(other.Ann.Client, $"{other.Session}/schedule", day)).MustBeProblem(403, "not-allowed");
        await (
            await other.Organiser.Put($"{other.Session}/schedule", new JsonObject { ["heldOn"] = "2026-09-03" }, null)
        ).MustBeProblem(428, "version-required");
    }

    private static Task<List<JsonNode>> Notices(HttpClient client) => client.GetAll("/api/v1/notices?sort=-sentAt");

    private static IEnumerable<string?> Kinds(IEnumerable<JsonNode> notices) =>
        notices.Select(notice => (string?)notice["kind"]);
}
