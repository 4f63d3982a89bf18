using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.Api.Tests.Assessment;

/// <summary>
/// A dossier on fresh vegetables, or on a place to visit, that its commune has proposed. Its way up to the council is not what the tests of this
/// folder are about, so the domain walks it.
/// </summary>
internal sealed class ProposedDossier
{
    private static int s_certificates;

    private int? _renews;
    private string _set = "";

    private ProposedDossier() { }

    public Id<Dossier> Id { get; private set; }

    public Id<Producer> Producer { get; private set; }

    public CriteriaSet Set { get; private set; } = null!;

    /// <summary>The number of the certificate that a renewal builds on.</summary>
    public string Certificate { get; private set; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="renews">The star that the product is to keep; none for a first dossier.</param>
    public static async Task<ProposedDossier> In(
        OcopApi api,
        Locality place,
        Id<User> by,
        int? renews = null,
        string set = "QD26-01"
    )
    {
        var proposed = new ProposedDossier { _renews = renews, _set = set };
        await api.InDatabase(db => proposed.File(db, place, by, api.EvidenceFolder));
        return proposed;
    }

    private async Task File(OcopDbContext db, Locality place, Id<User> by, string vault)
    {
        var now = TimeProvider.System.GetUtcNow();
        var act = await db.Set<Regulation>().SingleAsync(act => act.Code == "QD26", Cancellation);
        Set = await db.Set<CriteriaSet>().SingleAsync(set => set.Code == _set, Cancellation);
        var producer = Domain.Producers.Producer.Register(
            ProducerKind.Cooperative,
            place.Commune,
            Stated(),
            now.VietnamDate()
        );
        var product = Product.Register(
            "Rau bắp cải xoè",
            producer,
            place.Commune,
            Classification.By(Set),
            Readiness.Existing,
            now.VietnamDate()
        );
        var held = _renews is { } star
            ? HeldSince(now.VietnamDate().AddDays(150).AddMonths(-36), star, product, place)
            : null;
        var dossier = Domain.Dossiers.Dossier.Open(
            held is null ? DossierKind.First : DossierKind.Renewal,
            product,
            producer,
            place.Commune,
            held,
            Set,
            act,
            by,
            now
        );
        List<Evidence> papers = [.. PapersOf(producer, by, now, vault)];

        dossier.AssessItself([.. Set.Criteria.Select(criterion => new SelfAnswer(new(criterion.Code, 0), "Có"))], Set);
        foreach (var paper in papers)
            dossier.Cite(paper, [], Set);
        dossier.Describe(null, "Mở rộng vùng trồng", samples: 5);
        dossier.Pledge(by);
        dossier.Submit(new(producer, product, Set, papers, held), act, by, now);
        dossier.Receive(now.VietnamDate().AddDays(21), act, by, now);
        dossier.ReportOn(Findings, act, by, now);
        dossier.Propose(act, by, now);

        (Id, Producer) = (dossier.Id, producer.Id);
        db.AddRange([producer, product, .. papers]);
        if (held is not null)
            KeepInTheRegister(db, held, product);
        await db.SaveChangesAsync(Cancellation);
        db.Add(dossier);
        await db.SaveChangesAsync(Cancellation);
    }

    private void KeepInTheRegister(OcopDbContext db, Certificate held, Product product)
    {
        var history = RecognitionHistory.Open(product);

        history.Enter(held);
        db.AddRange(held, history);
        Certificate = held.Number.ToString();
    }

    /// <summary>As a published list tells of it.</summary>
    private static Certificate HeldSince(DateOnly signedOn, int star, Product product, Locality place) =>
        Domain.Certification.Certificate.EnterFromRecords(
            CertificateNumber.Parse(
                $"97-{signedOn.Year}-{Interlocked.Increment(ref s_certificates) + 700_000}-01",
                null
            ),
            product,
            new(product.Name, "HTX Rau sạch", ProducerKind.Cooperative, product.UnitId),
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                signedOn,
                star,
                star == 5 ? Level.Central : Level.Province,
                place.Province.Id,
                "UBND tỉnh",
                RegulationId: null
            )
        );

    private static IEnumerable<Evidence> PapersOf(Producer producer, Id<User> by, DateTimeOffset now, string vault) =>
        Enum.GetValues<EvidenceKind>()
            .Select(kind =>
                Evidence.Store(
                    producer.Id,
                    kind,
                    new() { Title = kind.ToString() },
                    isConfidential: false,
                    InVault(vault),
                    by,
                    now
                )
            );

    /// <summary>A file that really lies where the application keeps papers.</summary>
    private static StoredFile InVault(string vault)
    {
        var key = $"{Guid.CreateVersion7():N}";
        var content = Encoding.UTF8.GetBytes(key);
        var folder = Directory.CreateDirectory(Path.Combine(vault, key[^2..])).FullName;

        System.IO.File.WriteAllBytes(Path.Combine(folder, key), content);
        return new(
            "giay.pdf",
            "application/pdf",
            content.Length,
            Convert.ToHexStringLower(SHA256.HashData(content)),
            key
        );
    }

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
