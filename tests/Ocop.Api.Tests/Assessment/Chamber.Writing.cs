using System.Net.Http.Json;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.Assessment;

internal sealed partial class Chamber
{
    /// <summary>A written session on the renewal of a product of four stars; nothing is declared and writing not open.</summary>
    public static Task<Chamber> AboutToWrite(OcopApi api, int members = 4) =>
        Convened(api, settings: null, members, renews: 4, writesUntil: Case.InDays(10));

    /// <summary>With everybody without a tie, and the writing open.</summary>
    public static async Task<Chamber> Writing(OcopApi api, int members = 4)
    {
        var chamber = await AboutToWrite(api, members);
        await chamber.Begin();
        return chamber;
    }

    /// <summary>Another session of the same council in the same round.</summary>
    public async Task<HttpResponseMessage> ConveneAnother(string kind, string heldOn, string? opinionsDueOn)
    {
        var session = await Organiser.GetJson(Session);
        return await Organiser.PostAsJsonAsync(
            "/api/v1/sessions",
            new
            {
                councilId = (string?)session["councilId"],
                roundId = (string?)session["roundId"],
                heldOn,
                kind,
                opinionsDueOn,
            },
            Cancellation
        );
    }

    /// <returns>The address of a written session with nothing on its table.</returns>
    public async Task<string> AnotherWrittenSession()
    {
        var convened = await ConveneAnother("written", Case.Today, Case.InDays(10));
        await convened.MustBe(201);
        return $"/api/v1/sessions/{(await convened.Json())["id"]}";
    }

    /// <summary>A council of the province is to have the dossier before it.</summary>
    public static async Task<HttpResponseMessage> LayOnTable(
        OcopApi api,
        Locality place,
        ProposedDossier proposed,
        HttpClient organiser
    )
    {
        var chamber = new Chamber(api, place, place.Province.Id, UnitLevel.Province)
        {
            Organiser = organiser,
            Proposed = proposed,
        };
        chamber.Members = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => chamber.Invite()));
        await chamber.Summon(settings: null);
        return await chamber.LayOnTable(chamber.Session);
    }

    public Task<HttpResponseMessage> LayOnTable(string session) =>
        Put(Organiser, $"{session}/dossiers", new { dossierIds = new[] { Dossier.Value } });

    public Task<HttpResponseMessage> Write(Member member, string stance = "keep", string? reason = null) =>
        member.Client.PostAsJsonAsync("/api/v1/written-opinions", Opinion(stance, reason), Cancellation);

    public object Opinion(string stance = "keep", string? reason = null) =>
        new
        {
            sessionId = _session,
            dossierId = Dossier.Value,
            stance,
            reason,
        };

    /// <summary>Every member who is asked writes that the product keeps its star.</summary>
    public async Task<Chamber> AllKeep()
    {
        foreach (var member in Scorers)
            await (await Write(member)).MustBe(201);
        return this;
    }
}
