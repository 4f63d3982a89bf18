using Microsoft.EntityFrameworkCore;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Assessment.Councils;
using Ocop.Application.Assessment.Rounds;
using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Dossiers.Commune;
using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Producers.Products;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.EndToEnd.Tests.Common;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>
/// A council of Lào Cai, or of the country, with people of its own and dossiers that a commune has proposed. The first
/// member is the chair.
/// </summary>
internal sealed partial class Chamber(
    Scene scene,
    Id<AdministrativeUnit> place,
    Actor officer,
    IReadOnlyList<Actor> members,
    Id<Council> council
)
{
    private const string SetCode = "QD26-01";
    private const int Seats = 3;

    /// <summary>The criterion of which four stars fall short of five, and the option that does.</summary>
    private const string ShortOf = "1.5";
    private const int Reached = 2;

    private static int _numbers = 40;

    /// <summary>The result that a session came to, which had one product before it.</summary>
    public static Task<Id<AssessmentResult>> ResultOf(Scene scene, Id<AssessmentSession> session) =>
        scene.Read(db =>
            db.Set<AssessmentResult>()
                .Where(result => result.SessionId == session)
                .Select(result => result.Id)
                .SingleAsync()
        );

    public Actor Officer => officer;

    public IReadOnlyList<Actor> Members => members;

    public Actor Chair => members[0];

    public Id<Council> Council => council;

    public static Task<Chamber> Of(Scene scene) => Of(scene, Role.ProvinceOfficer, Places.LaoCai);

    /// <summary>The council that judges what provinces send up.</summary>
    public static Task<Chamber> OfTheCountry(Scene scene) => Of(scene, Role.CentralOfficer, Places.VietNam);

    private static async Task<Chamber> Of(Scene scene, Role organiser, Id<AdministrativeUnit> place)
    {
        var officer = await scene.Somebody(organiser, place);
        var people = new List<Actor>();
        for (var seat = 0; seat < Seats; seat++)
            people.Add(await scene.Somebody(Role.CouncilMember, place));

        var seats = people.Select(
            (member, seat) =>
                new SeatedMember(member.Id, seat == 0 ? CouncilRole.Chair : CouncilRole.Member, "Cơ quan thử nghiệm")
        );
        var council = await scene.Send(
            new SetUpCouncil(place, $"{NextNumber()}/QĐ-UBND thử", Published.Today, [.. seats]),
            officer
        );
        return new(scene, place, officer, people, council);
    }

    /// <summary>A round of its own: extra ones have no cut-off days that a test could meet.</summary>
    public Task<Id<AssessmentRound>> OpenRound(int number) =>
        scene.Send(new OpenRound(place, Published.Today.Year, number), officer);

    public static int NextNumber() => Interlocked.Increment(ref _numbers);

    /// <summary>The council convened today with these products before it.</summary>
    public async Task<Id<AssessmentSession>> Convene(params IEnumerable<Id<Dossier>> dossiers)
    {
        var round = await OpenRound(NextNumber());
        var session = await scene.Send(new ConveneSession(council, round, Published.Today), officer);
        await scene.Send(new SetTable(session, [.. dossiers], Version: null), officer);
        return session;
    }

    /// <summary>Everybody there, free of ties, and the scoring open.</summary>
    public async Task BeginScoring(Id<AssessmentSession> session, params IReadOnlyList<Id<Dossier>> dossiers)
    {
        foreach (var member in members)
            await Declare(session, member, dossiers);
        var present = members.Select(member => member.Id);
        await scene.Send(new RecordAttendance(session, [.. present], DelegatedTo: null, Version: null), Chair);
        await scene.Send(new OpenScoring(session, Version: null), Chair);
    }

    public Task Declare(Id<AssessmentSession> session, Actor member, params IReadOnlyList<Id<Dossier>> dossiers) =>
        scene.Send(new DeclareTies(session, [.. dossiers.Select(dossier => new StatedTie(dossier, Tie.None))]), member);

    /// <summary>A session held from its beginning to its end, in which all members agree on the stars.</summary>
    public async Task<Id<AssessmentSession>> Hold(Id<Dossier> dossier, int stars)
    {
        var session = await Convene(dossier);
        await BeginScoring(session, dossier);
        foreach (var member in members)
            await Score(session, dossier, member, stars);
        await scene.Send(new CloseSession(session, Version: null), Chair);
        return session;
    }

    /// <summary>A member's sheet for five stars, or for four, handed in.</summary>
    public async Task<Id<ScoreSheet>> Score(
        Id<AssessmentSession> session,
        Id<Dossier> dossier,
        Actor member,
        int stars = 5
    )
    {
        var sheet = await scene.Send(new OpenScoreSheet(session, dossier), member);
        var choices = (await Best()).Select(best =>
            stars == 4 && best.Criterion == ShortOf ? best with { Option = Reached } : best
        );
        await scene.Send(new MarkScoreSheet(sheet, [.. choices], Version: null), member);
        await scene.Send(new SubmitScoreSheet(sheet, Version: null), member);
        return sheet;
    }

    /// <summary>A product whose dossier the commune has proposed to the province.</summary>
    public async Task<Id<Dossier>> ProposedDossier(string product)
    {
        var (producer, id) = await scene.Producer();
        var made = await scene.Send(new RegisterProduct(Statement(id, product)), producer);
        return await ProposedDossier(made, DossierKind.First, producer, id);
    }

    /// <summary>Filled in, submitted and handed on by whose step it is.</summary>
    private async Task<Id<Dossier>> ProposedDossier(
        Id<Product> product,
        DossierKind kind,
        Actor producer,
        Id<Producer> id
    )
    {
        var dossier = await scene.Send(new OpenDossier(product, kind), producer);
        var answers = (await Best()).Select(one => new ExplainedChoice(one.Criterion, one.Option, "Có giấy tờ."));

        await scene.Send(new DescribeDossier(dossier, "Doanh thu tăng.", "Mở rộng.", 5, null, null), producer);
        await scene.Send(new AssessDossier(dossier, [.. answers], ExpectedVersion: null), producer);
        await scene.Send(new CiteEvidence(dossier, await Papers(id, producer), ExpectedVersion: null), producer);
        await scene.Send(new PledgeDossier(dossier, ExpectedVersion: null), producer);
        await scene.Send(new SubmitDossier(dossier, ExpectedVersion: null), producer);
        await Propose(dossier);
        return dossier;
    }

    private async Task Propose(Id<Dossier> dossier)
    {
        var commune = await scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        var confirmed = new ReportContent(ReportFinding.Confirmed, "Đúng như hồ sơ.");
        var findings = new CommuneFindings
        {
            LocalMaterial = confirmed,
            LocalLabour = confirmed,
            OriginOfTheIdea = confirmed,
            LocalIdentity = confirmed,
            Proposal = "Đề nghị đánh giá.",
        };

        await scene.Send(new ReceiveDossier(dossier, ExpectedVersion: null), commune);
        await scene.Send(new ReportOnDossier(dossier, findings, ExpectedVersion: null), commune);
        await scene.Send(new ProposeDossier(dossier, ExpectedVersion: null), commune);
    }

    private async Task<IReadOnlyList<CitedPaper>> Papers(Id<Producer> producer, Actor actor) =>
        [
            new(await Store(producer, actor, EvidenceKind.BusinessRegistration), ["3.1"]),
            new(await Store(producer, actor, EvidenceKind.ProductionConditionCertificate), ["10", "1.1"]),
            new(await Store(producer, actor, EvidenceKind.QualityDeclaration), ["8"]),
            new(await Store(producer, actor, EvidenceKind.TestReports), ["9"]),
        ];

    private async Task<Id<Evidence>> Store(Id<Producer> producer, Actor actor, EvidenceKind kind)
    {
        await using var content = Paper.Of(kind.ToString());
        var paper = new NewPaper
        {
            ProducerId = producer,
            Kind = kind,
            Title = kind.Title(),
            IssuedOn = Published.Today.AddMonths(-6),
            ExpiresOn = Published.Today.AddYears(3),
        };
        return await scene.Send(new StoreEvidence(paper, new($"{kind}.pdf", content)), actor);
    }

    private static NewProduct Statement(Id<Producer> producer, string name) =>
        new()
        {
            ProducerId = producer,
            Name = name,
            UnitId = Places.BacHa,
            CriteriaSet = SetCode,
            Readiness = Readiness.Existing,
            Standard = "TCCS 01:2026",
            Variants = ["Túi 500 g"],
        };

    private async Task<IEnumerable<Choice>> Best()
    {
        var set = await scene.Read(db => db.Set<CriteriaSet>().AsNoTracking().SingleAsync(set => set.Code == SetCode));
        return set.Criteria.Select(criterion => new Choice(
            criterion.Code,
            criterion.Options.Index().MaxBy(option => option.Item.Points).Index
        ));
    }
}
