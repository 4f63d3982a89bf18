using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.Api.Tests.Certification;

/// <summary>A product that a council has ranked at the beginning of August 2026, as people and the rules of scoring would.</summary>
internal sealed class Assessed
{
    private static readonly DateTimeOffset Now = new(2026, 8, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 8, 3);
    private static int s_rounds = 1000;
    private static int s_lists;

    private readonly List<object> _records = [];
    private readonly List<Evidence> _papers = [];
    private Regulation _act = null!;
    private CriteriaSet _set = null!;
    private AdministrativeUnit _commune = null!;
    private AdministrativeUnit _place = null!;
    private User _person = null!;
    private DossierKind _kind;
    private DateOnly? _recognised;
    private Certificate? _held;

    private Assessed() { }

    public Producer Producer { get; private set; } = null!;

    public Product Product { get; private set; } = null!;

    public Dossier Dossier { get; private set; } = null!;

    public AssessmentResult Result { get; private set; } = null!;

    /// <summary>The number of the certificate that the product held, as a published list tells.</summary>
    public string Held => _held!.Number.ToString();

    /// <param name="star">3, 4 or 5: what the council of the place comes to.</param>
    /// <param name="place">Whose council it is; the country for the central level.</param>
    /// <param name="recognised">The day of an earlier decision of old Lào Cai on the product.</param>
    public static async Task<Assessed> In(
        OcopApi api,
        Id<AdministrativeUnit> commune,
        Id<AdministrativeUnit> place,
        int star,
        Assessed? before = null,
        DossierKind kind = DossierKind.First,
        DateOnly? recognised = null
    )
    {
        var assessed = new Assessed { _kind = kind, _recognised = recognised };
        await api.InDatabase(db => assessed.Settle(db, commune, place, star, before));
        return assessed;
    }

    private async Task Settle(
        OcopDbContext db,
        Id<AdministrativeUnit> commune,
        Id<AdministrativeUnit> place,
        int star,
        Assessed? before
    )
    {
        var cancellation = TestContext.Current.CancellationToken;
        _commune = await db.Set<AdministrativeUnit>().SingleAsync(unit => unit.Id == commune, cancellation);
        _place = await db.Set<AdministrativeUnit>().SingleAsync(unit => unit.Id == place, cancellation);
        _act = await db.Set<Regulation>().SingleAsync(act => act.Code == "QD26", cancellation);
        _set = await db.Set<CriteriaSet>().SingleAsync(set => set.Code == "QD26-01", cancellation);
        _person = Keep(People.Somebody());
        Introduce(before);
        if (_recognised is { } day)
            HoldSince(day);
        File();
        Rank(star);

        // What should follow from all this is done above already.
        foreach (var aggregate in _records.OfType<IAggregate>())
            aggregate.TakeEvents();
        db.AddRange(_records);
        await db.SaveChangesAsync(cancellation);
    }

    private void Introduce(Assessed? before)
    {
        (Producer, Product) = before is null ? (Keep(NewProducer()), null!) : (before.Producer, before.Product);
        Product ??= Keep(
            Product.Register("Rau bắp cải xoè", Producer, _commune, Classification.By(_set), Readiness.Existing, Day)
        );
    }

    private void HoldSince(DateOnly recognised)
    {
        var number = $"10-{recognised.Year}-{Interlocked.Increment(ref s_lists) + 900_000}-01";
        var decision = new PublishedDecision(
            DecisionNumber.Parse("377/QĐ-UBND", null),
            recognised,
            Star: 4,
            Level.Province,
            new UnitKey(UnitLevel.Province, "10", null).Id,
            "UBND tỉnh Lào Cai",
            RegulationId: null
        );
        var named = new RecognisedAs(Product.Name, ProducerName: null, ProducerKind: null, Product.UnitId);

        _held = Keep(Certificate.EnterFromRecords(CertificateNumber.Parse(number, null), Product, named, decision));
        Keep(RecognitionHistory.Open(Product)).Enter(_held);
    }

    private Producer NewProducer() =>
        Producer.Register(
            ProducerKind.Cooperative,
            _commune,
            new()
            {
                Name = "HTX Rau sạch Tả Phìn",
                Contacts = new() { Address = "Thôn Sả Séng" },
                Representative = new()
                {
                    Name = "Lù Thị Mẩy",
                    Position = "Giám đốc",
                    Gender = Gender.Female,
                    Ethnicity = "Dao",
                },
                Registration = new("5300000001", new(2021, 3, 15), "Phòng Tài chính – Kế hoạch"),
            },
            Day
        );

    private void File()
    {
        Dossier = Keep(Dossier.Open(_kind, Product, Producer, _commune, _held, _set, _act, _person.Id, Now));
        Dossier.AssessItself([.. Best().Select(choice => new SelfAnswer(choice, "Có hồ sơ kèm theo."))], _set);
        Cite(EvidenceKind.BusinessRegistration, "3.1");
        Cite(EvidenceKind.ProductionConditionCertificate, "10");
        Cite(EvidenceKind.QualityDeclaration);
        Cite(EvidenceKind.TestReports, "7", "9");
        Dossier.Describe(businessResults: null, "Mở rộng vùng trồng", samples: 5, "Đạt thêm chứng nhận");
        Dossier.Pledge(_person.Id);
        Dossier.Submit(new(Producer, Product, _set, _papers, _held), _act, _person.Id, Now);
        Dossier.Receive(new(2026, 8, 24), _act, _person.Id, Now);
        Dossier.ReportOn(Confirmed(), _act, _person.Id, Now);
        Dossier.Propose(_act, _person.Id, Now);
    }

    private void Cite(EvidenceKind kind, params string[] criteria)
    {
        var content = Guid.CreateVersion7().ToString();
        var paper = Keep(
            Evidence.Store(
                Producer.Id,
                kind,
                new() { Title = kind.ToString() },
                isConfidential: false,
                new("giay.pdf", "application/pdf", 1, Sha256(content), content),
                _person.Id,
                Now
            )
        );
        _papers.Add(paper);
        Dossier.Cite(paper, criteria, _set, provesChange: _kind is DossierKind.Upgrade);
    }

    private static string Sha256(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static CommuneFindings Confirmed() =>
        new()
        {
            LocalMaterial = new(ReportFinding.Confirmed, null),
            LocalLabour = new(ReportFinding.Confirmed, null),
            OriginOfTheIdea = new(ReportFinding.Confirmed, null),
            LocalIdentity = new(ReportFinding.Confirmed, null),
            Proposal = "Đề nghị đánh giá, phân hạng.",
        };

    private void Rank(int star)
    {
        var level = _place.Level is UnitLevel.Central ? Level.Central : Level.Province;
        var number = Interlocked.Increment(ref s_rounds);
        var council = Keep(
            Council.SetUp(
                level,
                _place,
                new($"{number}/QĐ-UBND", new(2026, 6, 1)),
                CouncilRules.Default,
                [new(_person.Id, CouncilRole.Chair, "UBND tỉnh")]
            )
        );
        var round = Keep(AssessmentRound.Open(level, _place, 2026, number, _act));
        var session = Keep(AssessmentSession.Convene(council, round, Day, SessionKind.Meeting, null));
        if (level is Level.Central)
            GoToTheCentre();
        session.PutOnTable(Dossier, round);
        session.RecordAttendance([_person.Id], delegatedTo: null, _person.Id);
        session.OpenScoring([], _person.Id, Now);
        Dossier.EnterAssessment(_act, _person.Id, Now, level);

        var declared = Keep(session.Declare(new(Dossier.Id, Tie.None), _person.Id, actsForTheProducer: false, Now));
        var sheet = Keep(ScoreSheet.Open(session, Dossier.Id, _person.Id, declared));
        sheet.Mark(Choices(star), _set, session);
        sheet.Submit(session, Now);
        Result = Keep(Assert.Single(session.Close([sheet], [new(_set, _act)], _person.Id, Now)));
        Dossier.Conclude(Result.Id, Result.Outcome, _person.Id, Now);
    }

    private void GoToTheCentre()
    {
        var provincial = Id<AssessmentResult>.New();

        Dossier.EnterAssessment(_act, _person.Id, Now);
        Dossier.Conclude(provincial, Outcome.PendingCentral, _person.Id, Now);
        Dossier.GoToTheCentre(provincial, _act, _person.Id, Now);
        Dossier.ArriveAtTheCentre(_person.Id, Now);
    }

    /// <summary>The best everywhere is five stars; one criterion short of a minimum takes stars away.</summary>
    private List<Choice> Choices(int star) =>
        star switch
        {
            3 => BestBut("3.5", points: 1),
            4 => BestBut("1.5", points: 2),
            _ => Best(),
        };

    private List<Choice> BestBut(string criterion, int points) =>
        [
            .. Best()
                .Select(choice =>
                    choice.Criterion == criterion ? new(criterion, OptionWith(Named(criterion), points)) : choice
                ),
        ];

    private List<Choice> Best() =>
        [.. _set.Criteria.Select(criterion => new Choice(criterion.Code, OptionWith(criterion, criterion.Max)))];

    private Criterion Named(string code) => _set.Criteria.Single(criterion => criterion.Code == code);

    private static int OptionWith(Criterion criterion, int points) =>
        criterion.Options.Index().First(option => option.Item.Points == points).Index;

    private T Keep<T>(T record)
        where T : class
    {
        _records.Add(record);
        return record;
    }
}
