using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Assessment;

public sealed class TieDeclarationTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_declaring_a_member_sees_the_table_but_no_dossier_and_no_paper()
    {
        var chamber = await Chamber.Convened(api);

        var item = (await chamber.Ann.Client.GetJson(chamber.Session))["table"]![0]!;

        Assert.Equal("Rau bắp cải xoè", (string?)item["productName"]);
        Assert.Equal("HTX Rau sạch", (string?)item["producerName"]);
        await MustBeClosedTo(chamber.Ann, chamber);
    }

    [Fact]
    public async Task Without_a_tie_the_dossier_opens_with_its_papers_and_no_other_does()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));

        await (await chamber.Declare(chamber.Ann)).MustBe(200);

        foreach (var part in new[] { "", "/self-assessment", "/evidence", "/history", "/commune-report" })
            await (await chamber.Ann.Client.GetAsync(Dossier(chamber) + part, Cancellation)).MustBe(200);
        Assert.NotEqual(0, (int)(await chamber.Ann.Client.GetJson("/api/v1/evidence?count=true"))["total"]!);
        await MustBeClosedTo(chamber.Binh, chamber);
        await (await chamber.Ann.Client.GetAsync(Dossier(elsewhere), Cancellation)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task With_a_tie_the_member_steps_aside_and_the_dossier_stays_closed()
    {
        var chamber = await Chamber.Convened(api);

        var session = await (await chamber.Declare(chamber.Ann, "family", "Em gái là kế toán của HTX.")).Json();

        var recusal = Assert.Single(session["recusals"]!.AsArray())!;
        Assert.Equal("Em gái là kế toán của HTX.", (string?)recusal["reason"]);
        await MustBeClosedTo(chamber.Ann, chamber);
    }

    [Fact]
    public async Task Who_steps_aside_later_sees_nothing_of_the_dossier_any_more()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.Ann.Client.GetAsync(Dossier(chamber), Cancellation)).MustBe(200);

        await (await chamber.StepAside(chamber.Ann)).MustBe(200);

        await MustBeClosedTo(chamber.Ann, chamber);
    }

    [Fact]
    public async Task Where_the_rules_ask_for_no_declaration_the_table_is_open()
    {
        var chamber = await Chamber.Convened(api, settings: new { tiesMustBeDeclared = false });

        await (await chamber.Ann.Client.GetAsync(Dossier(chamber), Cancellation)).MustBe(200);

        await (await chamber.StepAside(chamber.Ann)).MustBe(200);
        await MustBeClosedTo(chamber.Ann, chamber);
    }

    [Fact]
    public async Task Nobody_denies_a_tie_that_the_register_knows()
    {
        var chamber = await Chamber.Convened(api);
        await api.InDatabase(async db =>
        {
            var member = await db.Set<User>().SingleAsync(user => user.Id == chamber.Ann.Id, Cancellation);
            member.Grant(Role.Producer, Place.With(chamber.Proposed.Producer), new(2026, 1, 1), to: null, by: null);
            await db.SaveChangesAsync(Cancellation);
        });

        await (await chamber.Declare(chamber.Ann)).MustBeProblem(409, "tie-declaration.known-tie");
        await (await chamber.Declare(chamber.Ann, "membership", "Thành viên HTX.")).MustBe(200);
    }

    [Fact]
    public async Task A_tie_that_ended_before_the_dossier_was_filed_may_be_none()
    {
        var chamber = await Chamber.Convened(api);
        await api.InDatabase(async db =>
        {
            var member = await db.Set<User>().SingleAsync(user => user.Id == chamber.Ann.Id, Cancellation);
            member.Grant(
                Role.Producer,
                Place.With(chamber.Proposed.Producer),
                new(2020, 1, 1),
                new(2020, 12, 31),
                null
            );
            await db.SaveChangesAsync(Cancellation);
        });

        await (await chamber.Declare(chamber.Ann)).MustBe(200);
    }

    [Fact]
    public async Task A_declaration_stands()
    {
        var chamber = await Chamber.Convened(api);
        await chamber.Declare(chamber.Ann);

        var again = await chamber.Declare(chamber.Ann, "business", "Mua hàng của HTX.");

        await again.MustBeProblem(409, "tie-declaration.exists");
    }

    [Fact]
    public async Task A_tie_is_explained()
    {
        var chamber = await Chamber.Convened(api);

        var problem = await (await chamber.Declare(chamber.Ann, "family")).MustBeProblem(422, "request.invalid");

        Assert.Equal("/declarations/0/explanation", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task Only_who_sits_declares()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));

        await (await chamber.Declare(elsewhere.Ann)).MustBeProblem(404, "not-found");
        await (await chamber.Declare(new(default, chamber.Organiser))).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task A_member_reads_what_they_declared_and_what_is_still_to_be_declared()
    {
        var chamber = await Chamber.Convened(api);
        var before = (await chamber.Ann.Client.GetJson($"{chamber.Session}/declarations"))[0]!;
        await chamber.Declare(chamber.Ann);
        var after = (await chamber.Ann.Client.GetJson($"{chamber.Session}/declarations"))[0]!;

        Assert.Equal(chamber.Dossier.ToString(), (string?)before["dossierId"]);
        Assert.Null(before["tie"]);
        Assert.Equal("none", (string?)after["tie"]);
        Assert.NotNull(after["declaredAt"]);
    }

    [Fact]
    public async Task Without_a_declaration_there_is_no_sheet()
    {
        var chamber = await Chamber.Convened(api);
        await chamber.Attend([.. chamber.Members]);
        await (await chamber.OpenScoring()).MustBe(200);

        var opened = await chamber.Ann.Client.PostAsJsonAsync("/api/v1/score-sheets", chamber.SheetFor(), Cancellation);

        await opened.MustBeProblem(409, "score-sheet.ties-undeclared");
    }

    private static async Task MustBeClosedTo(Member member, Chamber chamber)
    {
        foreach (
            var part in new[] { "", "/self-assessment", "/evidence", "/completeness", "/history", "/commune-report" }
        )
        {
            var answer = await member.Client.GetAsync(Dossier(chamber) + part, Cancellation);
            await answer.MustBeProblem(404, "not-found");
        }

        Assert.Equal(0, (int)(await member.Client.GetJson("/api/v1/evidence?count=true"))["total"]!);
        Assert.Equal(0, (int)(await member.Client.GetJson("/api/v1/dossiers?count=true"))["total"]!);
    }

    private static string Dossier(Chamber chamber) => $"/api/v1/dossiers/{chamber.Dossier}";
}
