using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Certification;

/// <summary>The producer answers before its certificate is revoked.</summary>
public sealed class RevocationAnswerTests(August august) : IClassFixture<August>
{
    private static readonly object Invitation = new
    {
        paper = "315/SNNMT-PTNT",
        sentOn = "2026-08-06",
        answerBy = "2026-08-14",
    };

    [Fact]
    public async Task Asked_the_producer_is_told_by_when_and_the_decision_waits()
    {
        var (officer, owner, revocation, number) = await Opened();

        var invited = await officer.Step(revocation, "invitation", Invitation);

        await invited.MustBe(200);
        Assert.Equal("2026-08-14", (string?)(await invited.Json())["invitation"]!["answerBy"]);
        Assert.Equal(
            $"Certificate {number} of “Rau bắp cải xoè” may be revoked; send your answer by 14 August 2026.",
            await Newest(owner)
        );
        await (await officer.Step(revocation, "decision", Order())).MustBeProblem(409, "revocation.answer-awaited");
        await (await officer.Step(revocation, "invitation", Invitation)).MustBeProblem(
            409,
            "revocation.invited-already"
        );
    }

    [Fact]
    public async Task The_answer_reaches_the_officers_in_the_producers_own_words_and_ends_the_waiting()
    {
        var (officer, owner, revocation, number) = await Opened();
        await (await officer.Step(revocation, "invitation", Invitation)).MustBe(200);

        var answered = await owner.Step(revocation, "answer", new { text = "Không phải lô hàng của chúng tôi." });

        await answered.MustBe(200);
        var read = await (await officer.Read($"/revocations/{revocation["id"]}")).Json();
        Assert.Equal("Không phải lô hàng của chúng tôi.", (string?)read["answer"]!["text"]);
        Assert.Equal("2026-08-06T02:00:00+00:00", (string?)read["answer"]!["at"]);
        Assert.Contains(number, await Newest(officer), StringComparison.Ordinal);
        await (await officer.Step(revocation, "decision", Order())).MustBe(200);
        await (await owner.Step(revocation, "answer", new { text = "Một lời khác" })).MustBeProblem(
            409,
            "revocation.concluded"
        );
    }

    [Fact]
    public async Task The_producer_answers_unasked_and_once()
    {
        var (_, owner, revocation, _) = await Opened();

        await (await owner.Step(revocation, "answer", new { text = "Đã khắc phục." })).MustBe(200);

        await (await owner.Step(revocation, "answer", new { text = "Một lời khác" })).MustBeProblem(
            409,
            "revocation.answered-already"
        );
    }

    [Fact]
    public async Task Only_its_producer_answers()
    {
        var (officer, _, revocation, _) = await Opened();
        var (_, neighbour, _, _) = await Opened();
        var answer = new { text = "Không phải của tôi" };

        await (await neighbour.Step(revocation, "answer", answer)).MustBeProblem(404, "not-found");
        await (await officer.Step(revocation, "answer", answer)).MustBeProblem(403, "not-allowed");
        await (await neighbour.Step(revocation, "invitation", Invitation)).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Nothing_empty_or_endless_is_taken()
    {
        var (officer, owner, revocation, _) = await Opened();

        await (await owner.Step(revocation, "answer", new { text = " " })).MustBeProblem(422, "request.invalid");
        await (await owner.Step(revocation, "answer", new { text = new string('x', 4001) })).MustBeProblem(
            422,
            "request.invalid"
        );
        await (
            await officer.Step(
                revocation,
                "invitation",
                new
                {
                    paper = "",
                    sentOn = "2026-08-06",
                    answerBy = "2026-08-14",
                }
            )
        ).MustBeProblem(422, "request.invalid");
        await (
            await officer.Step(
                revocation,
                "invitation",
                new
                {
                    paper = "315/SNNMT",
                    sentOn = "2026-08-06",
                    answerBy = "2026-08-06",
                }
            )
        ).MustBeProblem(409, "revocation.invitation-dates");
    }

    private async Task<(HttpClient Officer, HttpClient Owner, JsonNode Revocation, string Number)> Opened()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        return (officer, await august.Owner(assessed.Producer), await officer.Opened(Revocation(number)), number);
    }

    private static async Task<string> Newest(HttpClient reader) =>
        (string)(await reader.GetAll("/api/v1/notices?sort=-sentAt"))[0]["message"]!;
}
