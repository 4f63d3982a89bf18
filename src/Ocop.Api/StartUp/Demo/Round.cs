using Microsoft.EntityFrameworkCore;
using Ocop.Application.Assessment.Councils;
using Ocop.Application.Assessment.Rounds;
using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Certification.Decisions;
using Ocop.Application.Dossiers.Commune;
using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Producers.Producers;
using Ocop.Application.Producers.Products;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.Api.StartUp.Demo;

/// <summary>One product from its registration to its certificate, each step taken by the one whose step it is.</summary>
internal sealed class Round(Stage stage, Cast cast, DateOnly today)
{
    private const string SetCode = "QD26-01";

    /// <summary>The criterion of which the product falls short: below the mark for five stars, above that for four.</summary>
    private const string ShortOf = "1.5";
    private const int Reached = 2;

    public async Task Play()
    {
        var set = await stage.Read(db => db.Set<CriteriaSet>().AsNoTracking().SingleAsync(set => set.Code == SetCode));
        var producer = await RegisterProducer();
        var dossier = await File(producer, await RegisterProduct(producer), set);

        await Propose(dossier);
        var session = await Convene(dossier);
        foreach (var member in cast.Council)
            await Score(session, dossier, member, set);
        await stage.Send(new CloseSession(session, Version: null), cast.Council[0]);
        await Recognise(session);
    }

    private Task<Id<Producer>> RegisterProducer() =>
        stage.Send(
            new RegisterProducer(
                new()
                {
                    Kind = ProducerKind.Cooperative,
                    UnitId = Cast.BacHa,
                    Name = "HTX Rau an toàn Bắc Hà (demo)",
                    Registration = new("0000000001", new(2021, 3, 15), "Phòng Tài chính – Kế hoạch huyện Bắc Hà"),
                    FoundedOn = new(2021, 3, 1),
                    LocalCapitalPercent = 80,
                    Workforce = new(Workers: 12, FromTheCommune: 9),
                    CooperativeClass = CooperativeClass.Good,
                    FinancialYears =
                    [
                        new(today.Year - 2, 1_600_000_000, 90_000_000),
                        new(today.Year - 1, 2_000_000_000, 150_000_000),
                    ],
                    Representative = new()
                    {
                        Name = "Người đại diện (demo)",
                        Position = "Giám đốc",
                        Gender = Gender.Female,
                        Ethnicity = "Mông",
                    },
                    Contacts = new() { Address = "Xã Bắc Hà (demo)", Email = cast.Producer.Email },
                }
            ),
            cast.Producer
        );

    private Task<Id<Product>> RegisterProduct(Id<Producer> producer) =>
        stage.Send(
            new RegisterProduct(
                new()
                {
                    ProducerId = producer,
                    Name = "Rau cải mèo Bắc Hà (demo)",
                    UnitId = Cast.BacHa,
                    CriteriaSet = SetCode,
                    Readiness = Readiness.Existing,
                    Standard = "TCCS 01:2026/BH",
                    Variants = ["Túi 500 g", "Thùng 10 kg"],
                }
            ),
            cast.Producer
        );

    private async Task<Id<Dossier>> File(Id<Producer> producer, Id<Product> product, CriteriaSet set)
    {
        var dossier = await stage.Send(new OpenDossier(product, DossierKind.First), cast.Producer);
        var answers = Best(set)
            .Select(choice => new ExplainedChoice(choice.Criterion, choice.Option, "Có hồ sơ kèm theo."));
        CitedPaper[] papers =
        [
            new(await Store(producer, EvidenceKind.BusinessRegistration, "Đăng ký hợp tác xã"), ["3.1"]),
            new(
                await Store(producer, EvidenceKind.ProductionConditionCertificate, "Giấy chứng nhận an toàn thực phẩm"),
                ["10"]
            ),
            new(await Store(producer, EvidenceKind.QualityDeclaration, "Bản công bố chất lượng"), ["8"]),
            new(await Store(producer, EvidenceKind.TestReports, "Phiếu kiểm nghiệm"), ["9"]),
        ];

        await stage.Send(
            new DescribeDossier(
                dossier,
                "Doanh thu tăng 25 % sau một năm.",
                "Mở rộng vùng trồng.",
                Samples: 5,
                null,
                null
            ),
            cast.Producer
        );
        await stage.Send(new AssessDossier(dossier, [.. answers], ExpectedVersion: null), cast.Producer);
        await stage.Send(new CiteEvidence(dossier, papers, ExpectedVersion: null), cast.Producer);
        await stage.Send(new PledgeDossier(dossier, ExpectedVersion: null), cast.Producer);
        await stage.Send(new SubmitDossier(dossier, ExpectedVersion: null), cast.Producer);
        return dossier;
    }

    private async Task<Id<Evidence>> Store(Id<Producer> producer, EvidenceKind kind, string title)
    {
        await using var content = Paper.Of(kind.ToString());
        var paper = new NewPaper
        {
            ProducerId = producer,
            Kind = kind,
            Title = $"{title} (demo)",
            IssuedOn = today.AddMonths(-6),
            ExpiresOn = today.AddYears(3),
        };
        return await stage.Send(new StoreEvidence(paper, new($"{kind}.pdf", content)), cast.Producer);
    }

    private async Task Propose(Id<Dossier> dossier)
    {
        var confirmed = new ReportContent(ReportFinding.Confirmed);
        var findings = new CommuneFindings
        {
            LocalMaterial = confirmed with { Remark = "Toàn bộ rau trồng trong xã." },
            LocalLabour = new(ReportFinding.PartlyConfirmed, "9 trong 12 lao động là người trong xã."),
            OriginOfTheIdea = confirmed with { Remark = "Ý tưởng của người dân trong xã." },
            LocalIdentity = confirmed with { Remark = "Giống rau bản địa của người Mông." },
            Proposal = "Đề nghị đánh giá, phân hạng cấp tỉnh.",
        };

        await stage.Send(new ReceiveDossier(dossier, ExpectedVersion: null), cast.Commune);
        await stage.Send(new ReportOnDossier(dossier, findings, ExpectedVersion: null), cast.Commune);
        await stage.Send(new ProposeDossier(dossier, ExpectedVersion: null), cast.Commune);
    }

    /// <summary>An extra round, because those that the act numbers close on days of the year.</summary>
    private async Task<Id<AssessmentSession>> Convene(Id<Dossier> dossier)
    {
        var seats = cast.Council.Select(
            (member, place) =>
                new SeatedMember(
                    member.Id,
                    place == 0 ? CouncilRole.Chair : CouncilRole.Member,
                    "Cơ quan cấp tỉnh (demo)"
                )
        );
        var round = await stage.Send(new OpenRound(Cast.LaoCai, today.Year, Number: 3), cast.Province);
        var council = await stage.Send(
            new SetUpCouncil(Cast.LaoCai, "01/QĐ-UBND (demo)", today, [.. seats]),
            cast.Province
        );
        var session = await stage.Send(new ConveneSession(council, round, today), cast.Province);

        await stage.Send(new SetTable(session, [dossier], Version: null), cast.Province);
        await stage.Send(
            new RecordAttendance(
                session,
                [.. cast.Council.Select(member => member.Id)],
                DelegatedTo: null,
                Version: null
            ),
            cast.Council[0]
        );
        foreach (var member in cast.Council)
            await stage.Send(new DeclareTies(session, [new(dossier, Tie.None)]), member);
        await stage.Send(new OpenScoring(session, Version: null), cast.Council[0]);
        return session;
    }

    private async Task Score(Id<AssessmentSession> session, Id<Dossier> dossier, Actor member, CriteriaSet set)
    {
        var sheet = await stage.Send(new OpenScoreSheet(session, dossier), member);
        var choices = Best(set).Select(choice => choice.Criterion == ShortOf ? With(set, ShortOf, Reached) : choice);

        await stage.Send(new MarkScoreSheet(sheet, [.. choices], Version: null), member);
        await stage.Send(new SubmitScoreSheet(sheet, Version: null), member);
    }

    private async Task Recognise(Id<AssessmentSession> session)
    {
        var result = await stage.Read(db =>
            db.Set<AssessmentResult>()
                .Where(result => result.SessionId == session)
                .Select(result => result.Id)
                .SingleAsync()
        );
        var statement = new NewDecision
        {
            UnitId = Cast.LaoCai,
            Number = "1/QĐ-UBND-DEMO",
            SignedOn = today,
            Signatory = new("Người ký (demo)", "Phó Chủ tịch"),
            ResultIds = [result],
        };
        var decision = await stage.Send(new DraftDecision(statement), cast.Province);

        await stage.Send(new IssueDecision(decision, Version: null), cast.Province);
    }

    private static IEnumerable<Choice> Best(CriteriaSet set) =>
        set.Criteria.Select(criterion => With(set, criterion.Code, criterion.Options.Max(option => option.Points)));

    private static Choice With(CriteriaSet set, string code, int points)
    {
        var criterion = set.Criteria.Single(criterion => criterion.Code == code);
        return new(code, criterion.Options.Index().First(option => option.Item.Points == points).Index);
    }
}
