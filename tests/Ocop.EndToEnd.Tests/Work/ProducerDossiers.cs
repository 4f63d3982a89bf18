using Microsoft.EntityFrameworkCore;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Dossiers.Commune;
using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Dossiers.Returns;
using Ocop.Application.Producers.Products;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.EndToEnd.Tests.Common;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Dossiers as far as a test needs them, each step taken by whose step it is.</summary>
internal static class ProducerDossiers
{
    private const string SetCode = "QD26-01";

    private static readonly (EvidenceKind Kind, string Criterion)[] Required =
    [
        (EvidenceKind.BusinessRegistration, "3.1"),
        (EvidenceKind.ProductionConditionCertificate, "10"),
        (EvidenceKind.QualityDeclaration, "8"),
        (EvidenceKind.TestReports, "9"),
    ];

    /// <summary>A product with a dossier that nothing has been entered in.</summary>
    public static async Task<(Id<Product> Product, Id<Dossier> Dossier)> Open(
        this Scene scene,
        Actor actor,
        Id<Producer> producer,
        string name
    )
    {
        var product = await scene.Send(
            new RegisterProduct(
                new()
                {
                    ProducerId = producer,
                    Name = name,
                    UnitId = Places.BacHa,
                    CriteriaSet = SetCode,
                    Readiness = Readiness.Existing,
                    Standard = "TCCS 01:2026/BH",
                    Variants = ["Túi 500 g"],
                }
            ),
            actor
        );
        return (product, await scene.Send(new OpenDossier(product, DossierKind.First), actor));
    }

    /// <summary>Picks the best option for every criterion but those left out.</summary>
    public static async Task Assess(this Scene scene, Actor actor, Id<Dossier> dossier, params string[] leftOut)
    {
        var set = await scene.Read(db => db.Set<CriteriaSet>().AsNoTracking().SingleAsync(one => one.Code == SetCode));
        var choices = set
            .Criteria.Where(criterion => !leftOut.Contains(criterion.Code))
            .Select(criterion => new ExplainedChoice(
                criterion.Code,
                criterion.Options.Index().MaxBy(option => option.Item.Points).Index,
                null
            ));
        await scene.Send(new AssessDossier(dossier, [.. choices], ExpectedVersion: null), actor);
    }

    /// <summary>Stores the papers that the dossier needs and cites them, but for the kinds left out.</summary>
    public static async Task<Id<Evidence>> Prove(
        this Scene scene,
        Actor actor,
        Id<Producer> producer,
        Id<Dossier> dossier,
        params EvidenceKind[] leftOut
    )
    {
        var papers = new List<CitedPaper>();
        foreach (var (kind, criterion) in Required.Where(one => !leftOut.Contains(one.Kind)))
            papers.Add(new(await scene.Store(actor, producer, kind), [criterion]));

        await scene.Send(new CiteEvidence(dossier, papers, ExpectedVersion: null), actor);
        return papers[^1].EvidenceId;
    }

    /// <summary>The commune takes the dossier in and sends it back.</summary>
    public static async Task SendBack(
        this Scene scene,
        Actor commune,
        Id<Dossier> dossier,
        params SupplementNeed[] needs
    )
    {
        await scene.Send(new ReceiveDossier(dossier, ExpectedVersion: null), commune);
        await scene.Send(
            new ReturnDossier(dossier, Published.Today.AddDays(10), needs, ExpectedVersion: null),
            commune
        );
    }

    /// <summary>A producer with a dossier being written and one sent back, so that none of its pages is empty.</summary>
    public static async Task<WorkScene> ProducerAtWork(Scene scene)
    {
        var (actor, producer) = await scene.Producer();
        var commune = await scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        var (product, draft) = await scene.Open(actor, producer, "Rau cải mèo đang soạn");
        await scene.Assess(actor, draft, "1.1");
        var (_, returned) = await scene.Open(actor, producer, "Mận tam hoa trả lại");
        await scene.Assess(actor, returned);
        var paper = await scene.Prove(actor, producer, returned);
        await scene.Submit(actor, returned);
        await scene.SendBack(
            commune,
            returned,
            new(SupplementPart.Evidence, null, EvidenceKind.TestReports, "Phiếu kiểm nghiệm mờ, chụp lại rõ hơn."),
            new(SupplementPart.Criterion, "1.2", null, "Giải trình thêm về vùng nguyên liệu.")
        );

        var (recognised, _) = await scene.Open(actor, producer, "Gạo nếp được công nhận");
        var certificate = await scene.Hold(recognised);
        var officer = await scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);

        return new(
            actor,
            new Dictionary<string, string>
            {
                ["certificate"] = certificate,
                ["visited"] = (await scene.HoldVisit(officer, certificate)).ToString(),
                ["revocation"] = (await scene.Threaten(certificate)).ToString(),
                ["producer"] = producer.ToString(),
                ["product"] = product.ToString(),
                ["draft"] = draft.ToString(),
                ["returned"] = returned.ToString(),
                ["paper"] = paper.ToString(),
            }
        );
    }

    /// <summary>Describes it, vouches for it and files it.</summary>
    public static async Task Submit(this Scene scene, Actor actor, Id<Dossier> dossier)
    {
        await scene.Send(new DescribeDossier(dossier, null, "Mở rộng vùng trồng.", Samples: 5, null, null), actor);
        await scene.Send(new PledgeDossier(dossier, ExpectedVersion: null), actor);
        await scene.Send(new SubmitDossier(dossier, ExpectedVersion: null), actor);
    }

    private static async Task<Id<Evidence>> Store(
        this Scene scene,
        Actor actor,
        Id<Producer> producer,
        EvidenceKind kind
    )
    {
        await using var content = Paper.Of(kind.ToString());
        var paper = new NewPaper
        {
            ProducerId = producer,
            Kind = kind,
            Title = kind.Title(),
            ExpiresOn = Published.Today.AddYears(2),
        };
        return await scene.Send(new StoreEvidence(paper, new($"{kind}.pdf", content)), actor);
    }
}
