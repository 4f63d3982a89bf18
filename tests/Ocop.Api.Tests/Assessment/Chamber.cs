using System.Net.Http.Headers;
using System.Net.Http.Json;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.AdministrativeUnits;
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
    private static int s_rounds;

    private readonly OcopApi _api;
    private readonly UnitLevel _level;
    private readonly string _decision = $"{Guid.CreateVersion7():N}/QĐ";
    private string _session = "";
    private string? _writesUntil;

    private Chamber(OcopApi api, Locality place, Id<AdministrativeUnit> unit, UnitLevel level) =>
        (_api, Place, Unit, _level) = (api, place, unit, level);

    public Locality Place { get; }

    /// <summary>Where the council sits: the province, or the country.</summary>
    public Id<AdministrativeUnit> Unit { get; }

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
    public static Task<Chamber> Convened(
        OcopApi api,
        object? settings = null,
        int members = 4,
        string set = "QD26-01"
    ) => Convened(api, settings, members, renews: null, writesUntil: null, set);

    private static async Task<Chamber> Convened(
        OcopApi api,
        object? settings,
        int members,
        int? renews,
        string? writesUntil,
        string set = "QD26-01"
    )
    {
        var place = await Locality.In(api);
        var chamber = new Chamber(api, place, place.Province.Id, UnitLevel.Province) { _writesUntil = writesUntil };
        chamber.Organiser = await chamber.Place.ProvinceOfficer();
        chamber.Members = await Task.WhenAll(Enumerable.Range(0, members).Select(_ => chamber.Invite()));
        chamber.Proposed = await ProposedDossier.In(api, chamber.Place, chamber.Chair.Id, renews, set);
        await chamber.Convene(settings);
        return chamber;
    }

    /// <summary>With everybody present and without a tie, and the scoring open.</summary>
    public static async Task<Chamber> Scoring(OcopApi api, object? settings = null, int members = 4)
    {
        var chamber = await Convened(api, settings, members);
        await chamber.Begin();
        return chamber;
    }

    /// <summary>Another council on the same dossier, its scoring open: the one of the centre.</summary>
    public Task<Chamber> AtTheCentre(HttpClient organiser) => AtTheCentre(_api, Place, Proposed, organiser);

    /// <inheritdoc cref="AtTheCentre(HttpClient)"/>
    /// <param name="writesUntil">The last day for opinions where the council writes instead of meeting.</param>
    public static async Task<Chamber> AtTheCentre(
        OcopApi api,
        Locality place,
        ProposedDossier proposed,
        HttpClient organiser,
        string? writesUntil = null
    )
    {
        var chamber = new Chamber(api, place, UnitKey.VietNam.Id, UnitLevel.Central)
        {
            Organiser = organiser,
            Proposed = proposed,
            _writesUntil = writesUntil,
        };
        chamber.Members = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => chamber.Invite()));
        await chamber.Convene(settings: null);
        await chamber.Begin();
        return chamber;
    }

    /// <summary>Another session of the same council on the same dossier, its scoring open.</summary>
    public async Task<Chamber> Again()
    {
        var chamber = new Chamber(_api, Place, Unit, _level)
        {
            Organiser = Organiser,
            Proposed = Proposed,
            Members = Members,
        };
        await chamber.Convene(settings: null);
        await chamber.Begin();
        return chamber;
    }

    public object SettingUp(object? settings = null) =>
        new
        {
            unitId = Unit.Value,
            decisionNumber = _decision,
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
        user.Grant(Role.CouncilMember, Domain.Identity.Place.In(Unit, _level), new(2026, 1, 1), null, null);
        await _api.Given(user);
        return new(user.Id, _api.As(user.Id, Role.CouncilMember));
    }

    private async Task Begin()
    {
        await Task.WhenAll(Members.Select(async member => await (await Declare(member)).MustBe(200)));
        if (_writesUntil is null)
            await (await Attend([.. Members])).MustBe(200);
        await (await OpenScoring()).MustBe(200);
    }

    private async Task Convene(object? settings)
    {
        await Summon(settings);
        await (await LayOnTable(Session)).MustBe(200);
    }

    private async Task Summon(object? settings)
    {
        var extra = Interlocked.Increment(ref s_rounds);
        var round = await Create(
            "/api/v1/rounds",
            new
            {
                unitId = Unit.Value,
                year = 2027 + (extra / 80),
                number = 10 + (extra % 80),
            }
        );
        Council = await Create("/api/v1/councils", SettingUp(settings));
        _session = await Create(
            "/api/v1/sessions",
            new
            {
                councilId = Council,
                roundId = round,
                heldOn = _writesUntil is null ? "2026-08-20" : Case.Today,
                kind = _writesUntil is null ? "meeting" : "written",
                opinionsDueOn = _writesUntil,
            }
        );
    }

    private async Task<string> Create(string url, object body)
    {
        var created = await Organiser.PostAsJsonAsync(url, body, Cancellation);
        await created.MustBe(201);
        return (string)(await created.Json())["id"]!;
    }
}

internal sealed record Member(Id<User> Id, HttpClient Client);
