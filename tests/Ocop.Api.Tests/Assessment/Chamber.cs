using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.Api.Tests.Assessment;

/// <summary>
/// A council of four in a province of its own, with one proposed dossier on fresh vegetables before it. Everything from
/// the round on is done over HTTP, as the people concerned would.
/// </summary>
internal sealed class Chamber
{
    private readonly OcopApi _api;
    private string _session = "";

    private Chamber(OcopApi api, Locality place) => (_api, Place) = (api, place);

    public Locality Place { get; }

    public HttpClient Organiser { get; private set; } = null!;

    public Member Chair { get; private set; } = null!;

    public Member Secretary { get; private set; } = null!;

    public Member Ann { get; private set; } = null!;

    public Member Binh { get; private set; } = null!;

    public CriteriaSet Set { get; private set; } = null!;

    public Id<Dossier> Dossier { get; private set; }

    public string Session => $"/api/v1/sessions/{_session}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Convened, with the dossier on the table and nobody recorded as present.</summary>
    public static async Task<Chamber> Convened(OcopApi api, object? settings = null)
    {
        var chamber = new Chamber(api, await Locality.In(api));
        chamber.Organiser = await chamber.Place.ProvinceOfficer();
        chamber.Chair = await chamber.Invite();
        chamber.Secretary = await chamber.Invite();
        chamber.Ann = await chamber.Invite();
        chamber.Binh = await chamber.Invite();
        await api.InDatabase(chamber.File);
        await chamber.Convene(settings);
        return chamber;
    }

    /// <summary>With everybody present and the scoring open.</summary>
    public static async Task<Chamber> Scoring(OcopApi api, object? settings = null)
    {
        var chamber = await Convened(api, settings);
        await (await chamber.Attend(chamber.Chair, chamber.Secretary, chamber.Ann, chamber.Binh)).MustBe(200);
        await (await chamber.Secretary.Client.PostAsync($"{chamber.Session}/scoring", null, Cancellation)).MustBe(200);
        return chamber;
    }

    public object SettingUp(object? settings = null) =>
        new
        {
            unitId = Place.Province.Id.Value,
            decisionNumber = "12/QĐ-UBND",
            decidedOn = "2026-07-01",
            settings = settings ?? new { },
            members = new[]
            {
                new { userId = Chair.Id.Value, role = "chair" },
                new { userId = Secretary.Id.Value, role = "secretary" },
                new { userId = Ann.Id.Value, role = "member" },
                new { userId = Binh.Id.Value, role = "member" },
            },
        };

    public async Task<HttpResponseMessage> Attend(params Member[] present) =>
        await Put(Chair.Client, $"{Session}/attendance", new { present = present.Select(one => one.Id.Value) });

    /// <summary>Takes a sheet, picks the best option everywhere but where another is named, and hands it in.</summary>
    public async Task<HttpResponseMessage> Score(Member member, string? but = null, int points = 0)
    {
        var sheet = await OpenSheet(member);
        await (await Mark(member, sheet, but, points)).MustBe(200);
        return await member.Client.PostAsync($"/api/v1/score-sheets/{sheet}/submission", null, Cancellation);
    }

    public async Task<string> OpenSheet(Member member)
    {
        var opened = await member.Client.PostAsJsonAsync("/api/v1/score-sheets", SheetFor(), Cancellation);
        await opened.MustBe(201);
        return (string)(await opened.Json())["id"]!;
    }

    public object SheetFor() => new { sessionId = _session, dossierId = Dossier.Value };

    public Task<HttpResponseMessage> Mark(Member member, string sheet, string? but = null, int points = 0) =>
        Put(member.Client, $"/api/v1/score-sheets/{sheet}/choices", new { choices = Choices(but, points) });

    public IEnumerable<object> Choices(string? but = null, int points = 0) =>
        Set.Criteria.Select(criterion => new
        {
            criterion = criterion.Code,
            option = criterion
                .Options.Index()
                .First(option => option.Item.Points == (criterion.Code == but ? points : criterion.Max))
                .Index,
        });

    public Task<HttpResponseMessage> Close(Member? by = null) =>
        (by ?? Chair).Client.PostAsync($"{Session}/closure", null, Cancellation);

    public async Task<JsonNode> Result()
    {
        var results = await Organiser.GetJson($"/api/v1/results?session={_session}");
        return Assert.Single(results["items"]!.AsArray())!;
    }

    /// <summary>A PUT against whatever version the thing has.</summary>
    public static async Task<HttpResponseMessage> Put(HttpClient client, string url, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = JsonContent.Create(body) };
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        return await client.SendAsync(request, Cancellation);
    }

    private async Task<Member> Invite()
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
        var council = await Create("/api/v1/councils", SettingUp(settings));
        _session = await Create(
            "/api/v1/sessions",
            new
            {
                councilId = council,
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

    /// <summary>The way of the dossier up to the council is not what these tests are about, so the domain walks it.</summary>
    private async Task File(Infrastructure.Common.OcopDbContext db)
    {
        var (now, by) = (TimeProvider.System.GetUtcNow(), Chair.Id);
        var act = await db.Set<Regulation>().SingleAsync(act => act.Code == "QD26", Cancellation);
        Set = await db.Set<CriteriaSet>().SingleAsync(set => set.Code == "QD26-01", Cancellation);
        var producer = Producer.Register(ProducerKind.Cooperative, Place.Commune, Stated(), now.VietnamDate());
        var product = Product.Register(
            "Rau bắp cải xoè",
            producer,
            Place.Commune,
            Classification.By(Set),
            Readiness.Existing,
            now.VietnamDate()
        );
        var dossier = Domain.Dossiers.Dossier.Open(
            DossierKind.First,
            product,
            producer,
            Place.Commune,
            Set,
            act,
            by,
            now
        );
        List<Evidence> papers = [.. PapersOf(producer, by, now)];

        dossier.AssessItself([.. Set.Criteria.Select(criterion => new SelfAnswer(new(criterion.Code, 0), "Có"))], Set);
        foreach (var paper in papers)
            dossier.Cite(paper, [], Set);
        dossier.Describe(null, "Mở rộng vùng trồng", samples: 5);
        dossier.Pledge(by);
        dossier.Submit(new(producer, product, Set, papers), act, by, now);
        dossier.Receive(now.VietnamDate().AddDays(21), act, by, now);
        dossier.ReportOn(Findings, act, by, now);
        dossier.Propose(act, by, now);

        Dossier = dossier.Id;
        db.AddRange([producer, product, .. papers]);
        await db.SaveChangesAsync(Cancellation);
        db.Add(dossier);
        await db.SaveChangesAsync(Cancellation);
    }

    private static IEnumerable<Evidence> PapersOf(Producer producer, Id<User> by, DateTimeOffset now) =>
        Enum.GetValues<EvidenceKind>()
            .Select(kind =>
                Evidence.Store(
                    producer.Id,
                    kind,
                    new() { Title = kind.ToString() },
                    isConfidential: false,
                    new(
                        "giay.pdf",
                        "application/pdf",
                        1,
                        $"{Guid.CreateVersion7():N}{Guid.CreateVersion7():N}",
                        $"{Guid.CreateVersion7():N}"
                    ),
                    by,
                    now
                )
            );

    private static ProducerStatement Stated() =>
        new()
        {
            Name = "HTX Rau sạch",
            Contacts = new() { Address = "Thôn 1", Phone = "0900 000 001" },
            Representative = new()
            {
                Name = "Lù Thị Mẩy",
                Position = "Giám đốc",
                Gender = Gender.Female,
                Ethnicity = "Nùng",
            },
            Registration = new("5300000001", new(2021, 3, 15), "Phòng Tài chính"),
            FoundedOn = new(2021, 3, 1),
        };

    private static CommuneFindings Findings =>
        new()
        {
            LocalMaterial = new(ReportFinding.Confirmed, null),
            LocalLabour = new(ReportFinding.Confirmed, null),
            OriginOfTheIdea = new(ReportFinding.Confirmed, null),
            LocalIdentity = new(ReportFinding.Confirmed, null),
            Proposal = "Đề nghị đánh giá.",
        };
}

internal sealed record Member(Id<User> Id, HttpClient Client);
