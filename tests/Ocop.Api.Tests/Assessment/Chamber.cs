using System.Net.Http.Headers;
using System.Net.Http.Json;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Assessment;

/// <summary>
/// A council of four in a province of its own, with one proposed dossier on fresh vegetables before it. Everything from
/// the round on is done over HTTP, as the people concerned would.
/// </summary>
internal sealed partial class Chamber
{
    private readonly OcopApi _api;
    private string _session = "";

    private Chamber(OcopApi api, Locality place) => (_api, Place) = (api, place);

    public Locality Place { get; }

    public HttpClient Organiser { get; private set; } = null!;

    public Member Chair => Members[0];

    public Member Secretary => Members[1];

    public Member Ann => Members[2];

    public Member Binh => Members[3];

    /// <summary>All who sit, the chair and the secretary first.</summary>
    public IReadOnlyList<Member> Members { get; private set; } = [];

    public IEnumerable<Member> Scorers => Members.Where(member => member != Secretary);

    public ProposedDossier Proposed { get; private set; } = null!;

    public CriteriaSet Set => Proposed.Set;

    public Id<Dossier> Dossier => Proposed.Id;

    public string Council { get; private set; } = "";

    public string Session => $"/api/v1/sessions/{_session}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Convened, with the dossier on the table; nothing is declared and nobody recorded as present.</summary>
    public static async Task<Chamber> Convened(OcopApi api, object? settings = null, int members = 4)
    {
        var chamber = new Chamber(api, await Locality.In(api));
        chamber.Organiser = await chamber.Place.ProvinceOfficer();
        chamber.Members = await Task.WhenAll(Enumerable.Range(0, members).Select(_ => chamber.Invite()));
        chamber.Proposed = await ProposedDossier.In(api, chamber.Place, chamber.Chair.Id);
        await chamber.Convene(settings);
        return chamber;
    }

    /// <summary>With everybody present and without a tie, and the scoring open.</summary>
    public static async Task<Chamber> Scoring(OcopApi api, object? settings = null, int members = 4)
    {
        var chamber = await Convened(api, settings, members);
        await Task.WhenAll(chamber.Members.Select(async member => await (await chamber.Declare(member)).MustBe(200)));
        await (await chamber.Attend([.. chamber.Members])).MustBe(200);
        await (await chamber.OpenScoring()).MustBe(200);
        return chamber;
    }

    public object SettingUp(object? settings = null) =>
        new
        {
            unitId = Place.Province.Id.Value,
            decisionNumber = "12/QĐ-UBND",
            decidedOn = "2026-07-01",
            settings = settings ?? new { },
            members = Members.Select(
                (member, place) =>
                    new
                    {
                        userId = member.Id.Value,
                        role = place switch
                        {
                            0 => "chair",
                            1 => "secretary",
                            _ => "member",
                        },
                    }
            ),
        };

    /// <summary>A PUT against whatever version the thing has.</summary>
    public static async Task<HttpResponseMessage> Put(HttpClient client, string url, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = JsonContent.Create(body) };
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        return await client.SendAsync(request, Cancellation);
    }

    public async Task<Member> Invite()
    {
        var user = User.Register(
            "Thành viên",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        user.Grant(
            Role.CouncilMember,
            Domain.Identity.Place.In(Place.Province.Id, Place.Province.Level),
            new(2026, 1, 1),
            null,
            null
        );
        await _api.Given(user);
        return new(user.Id, _api.As(user.Id, Role.CouncilMember));
    }

    private async Task Convene(object? settings)
    {
        var round = await Create(
            "/api/v1/rounds",
            new
            {
                unitId = Place.Province.Id.Value,
                year = 2026,
                number = 9,
            }
        );
        Council = await Create("/api/v1/councils", SettingUp(settings));
        _session = await Create(
            "/api/v1/sessions",
            new
            {
                councilId = Council,
                roundId = round,
                heldOn = "2026-08-20",
            }
        );
        await (await Put(Organiser, $"{Session}/dossiers", new { dossierIds = new[] { Dossier.Value } })).MustBe(200);
    }

    private async Task<string> Create(string url, object body)
    {
        var created = await Organiser.PostAsJsonAsync(url, body, Cancellation);
        await created.MustBe(201);
        return (string)(await created.Json())["id"]!;
    }
}

internal sealed record Member(Id<User> Id, HttpClient Client);
