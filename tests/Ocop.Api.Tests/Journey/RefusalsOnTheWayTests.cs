using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using static Ocop.Api.Tests.Journey.Steps;

namespace Ocop.Api.Tests.Journey;

/// <summary>The same way, and at each step what does not lead on it; the product arrives none the less.</summary>
public sealed class RefusalsOnTheWayTests(OcopApi api)
{
    [Fact]
    public async Task Whatever_is_refused_on_the_way_leaves_no_trace_on_it()
    {
        var cast = await Cast.Of(api);
        var producer = await cast.Registrant();
        var product = await RegisterProduct(producer, $"Rau dớn {Guid.CreateVersion7():N}");
        var (commune, province) = (
            (await cast.Invited("commune_officer", Units.LaoCaiWard)).Browser,
            (await cast.Invited("province_officer", Units.LaoCai)).Browser
        );
        var council = await Council(cast);

        var dossier = await Draft(producer, product);
        await AtTheProducers(cast, producer, dossier);
        await Submit(producer, dossier);
        await OnceSubmitted(producer, product, dossier);
        await Receive(commune, dossier);
        await AtTheCommune(cast, producer, commune, dossier);
        await Propose(commune, dossier);
        var session = await Convene(province, council, number: 43);
        await BeforeTheTableIsSet(cast, council, session, dossier);
        await LayOnTable(province, session, dossier);
        await BeforeTiesAreDeclared(council, session, dossier);
        await DeclareTies(council, session, dossier);
        await BeforeScoring(council, session, dossier);
        await OpenScoring(council, session);
        await AtTheCouncil(cast, council, session, dossier);
        await Close(council, session);
        await OnceClosed(council, session, dossier);
        var result = await ResultOf(province, session);
        await AtTheDecision(cast, province, result);
    }

    private static async Task AtTheProducers(Cast cast, Browser producer, string dossier)
    {
        var (path, stranger) = ($"/dossiers/{dossier}", await cast.Registrant());
        var read = (await producer.Get(path)).Headers.ETag!.ToString();
        var description = new { plan = "Mở rộng thị trường", samples = 5 };
        await RegisterProduct(stranger, "Rau của người khác");

        await Refused(stranger.Get(path), 404, "not-found");
        await Refused(stranger.Post($"{path}/submission"), 404, "not-found");
        await Refused(producer.Put(path, description), 428, "version-required");
        await (await producer.Put(path, description, read)).MustBe(200);
        await Refused(producer.Put(path, description, read), 412, "changed-meanwhile");
        await Refused(
            producer.Put($"{path}/self-assessment", new { choices = Array.Empty<object>(), total = 100 }, "*"),
            400,
            "request.unreadable"
        );
    }

    private static async Task OnceSubmitted(Browser producer, string product, string dossier)
    {
        var path = $"/dossiers/{dossier}";

        await Refused(producer.Put(path, new { plan = "Khác", samples = 1 }, "*"), 409, "dossier.submitted");
        await Refused(producer.Post($"{path}/submission"), 409, "dossier.submitted");
        await Refused(producer.Post($"{path}/receipt"), 403, "not-allowed");
        var second = await Draft(producer, product);
        await Refused(producer.Post($"/dossiers/{second}/submission"), 409, "dossier.another-running");
    }

    private static async Task AtTheCommune(Cast cast, Browser producer, Browser commune, string dossier)
    {
        var path = $"/dossiers/{dossier}";
        var neighbour = (await cast.Invited("commune_officer", Units.CamDuong)).Browser;

        await Refused(neighbour.Get(path), 404, "not-found");
        await Refused(neighbour.Post($"{path}/proposal"), 404, "not-found");
        await Refused(commune.Post($"{path}/receipt"), 409, "dossier.not-submitted");
        await Refused(commune.Post($"{path}/proposal"), 409, "dossier.not-reported");
        await Refused(producer.Post($"{path}/proposal"), 403, "not-allowed");
    }

    private static async Task BeforeTheTableIsSet(Cast cast, Person[] council, string session, string dossier)
    {
        var elsewhere = (await cast.Invited("province_officer", Units.HaNoi)).Browser;
        var table = new { dossierIds = new[] { dossier } };

        await Refused(elsewhere.Get($"/dossiers/{dossier}"), 404, "not-found");
        await Refused(elsewhere.Put($"/sessions/{session}/dossiers", table, "*"), 404, "not-found");
        await Refused(council[0].Browser.Put($"/sessions/{session}/dossiers", table, "*"), 403, "not-allowed");
    }

    private static async Task BeforeTiesAreDeclared(Person[] council, string session, string dossier)
    {
        var untold = new { declarations = new[] { new { dossierId = dossier, tie = "family" } } };

        await Refused(council[2].Browser.Get($"/dossiers/{dossier}"), 404, "not-found");
        await Refused(council[2].Browser.Post($"/sessions/{session}/declarations", untold), 422, "request.invalid");
    }

    private static async Task BeforeScoring(Person[] council, string session, string dossier)
    {
        var sheet = new { sessionId = session, dossierId = dossier };

        await Refused(council[2].Browser.Post("/score-sheets", sheet), 409, "session.not-scoring");
        await Refused(council[1].Browser.Post($"/sessions/{session}/scoring"), 409, "session.no-quorum");
    }

    private static async Task AtTheCouncil(Cast cast, Person[] council, string session, string dossier)
    {
        var own = new { sessionId = session, dossierId = dossier };
        var (chair, secretary, member, last) = (council[0], council[1], council[2].Browser, council[3].Browser);
        var outsider = (await cast.Invited("council_member", Units.LaoCai)).Browser;
        var sheet = await TakeSheet(member, session, dossier);

        await Refused(outsider.Post("/score-sheets", own), 404, "not-found");
        await Refused(secretary.Browser.Post("/score-sheets", own), 409, "session.not-a-scorer");
        await Refused(member.Post("/score-sheets", own), 409, "score-sheet.exists");
        await Refused(last.Get($"/score-sheets/{sheet}"), 404, "not-found");
        await Refused(last.Post($"/score-sheets/{sheet}/submission"), 404, "not-found");

        await Score(member, sheet);
        await Refused(member.Post($"/score-sheets/{sheet}/submission"), 409, "score-sheet.submitted");
        await Score(last, await TakeSheet(last, session, dossier));
        await Refused(chair.Browser.Post($"/sessions/{session}/closure"), 409, "session.sheets-missing");
        await Score(chair.Browser, await TakeSheet(chair.Browser, session, dossier));
        await Refused(last.Post($"/sessions/{session}/closure"), 409, "session.not-presiding");
    }

    private static async Task OnceClosed(Person[] council, string session, string dossier)
    {
        var sheet = new { sessionId = session, dossierId = dossier };

        await Refused(council[0].Browser.Post($"/sessions/{session}/closure"), 409, "session.closed");
        await Refused(council[2].Browser.Post("/score-sheets", sheet), 409, "session.closed");
    }

    private static async Task AtTheDecision(Cast cast, Browser province, string result)
    {
        var (key, decision) = ($"{Guid.CreateVersion7()}", Decision("4343/QĐ-UBND", result));
        var elsewhere = (await cast.Invited("province_officer", Units.HaNoi)).Browser;

        await Refused(elsewhere.Post("/decisions", decision), 404, "not-found");
        var first = await province.Post("/decisions", decision, key);
        var again = await province.Post("/decisions", decision, key);
        var id = Id(await first.Json());
        Assert.Equal(id, Id(await again.Json()));
        await Refused(province.Post("/decisions", Decision("4344/QĐ-UBND", result), key), 422, "request.invalid");
        await Refused(province.Post("/decisions", decision), 409, "decision.number-taken");

        await Issue(province, id);
        await Refused(province.Post($"/decisions/{id}/issuance"), 409, "decision.issued");
    }

    private static async Task Refused(Task<HttpResponseMessage> request, int status, string code) =>
        await (await request).MustBeProblem(status, code);
}
