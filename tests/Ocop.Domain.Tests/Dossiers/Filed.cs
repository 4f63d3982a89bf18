using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Holidays;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>Takes a dossier on fresh vegetables as far as a test needs it, as people would.</summary>
internal sealed class Filed
{
    public static readonly DateTimeOffset Now = new(2026, 8, 3, 9, 0, 0, TimeSpan.FromHours(7));
    public static readonly DateOnly Today = Some.Today;
    public static readonly DateOnly ReportDue = new(2026, 8, 24);
    public static readonly DateOnly ReturnDue = new(2026, 8, 14);
    public static readonly WorkingCalendar Calendar = new([]);

    public static readonly ReturnSettings Returning = new(AreAllowed: true, StopTheClock: true);

    public static readonly SupplementNeed Need = new(
        SupplementPart.Criterion,
        "1.5",
        null,
        "Ghi rõ số hộ liên kết theo hợp đồng."
    );

    public static readonly Id<User> Person = Id<User>.New();
    public static readonly Id<AssessmentResult> Result = Id<AssessmentResult>.New();
    public static readonly Regulation Act = Law.Qd26;
    public static readonly CriteriaSet Set = Law.Set(1);

    public static readonly CommuneFindings Findings = new()
    {
        LocalMaterial = new(ReportFinding.Confirmed, "Toàn bộ rau trồng trong xã."),
        LocalLabour = new(ReportFinding.Confirmed, null),
        OriginOfTheIdea = new(ReportFinding.Confirmed, null),
        LocalIdentity = new(ReportFinding.Confirmed, null),
        Proposal = "Đề nghị đánh giá, phân hạng cấp tỉnh.",
    };

    private readonly List<Evidence> _evidence = [];
    private readonly CriteriaSet _set;

    /// <param name="recognised">The day of a decision on the product that is in force or was.</param>
    /// <param name="star">What that decision recognised.</param>
    public Filed(
        CriteriaSet? set = null,
        DossierKind kind = DossierKind.First,
        DateOnly? recognised = null,
        int star = 4
    )
    {
        _set = set ?? Set;
        Producer = Some.Producer();
        Product = Some.Product(Producer);
        Product.Classify(Classification.By(_set), Producer);
        Held = recognised is { } day ? CertificateOf(Product, day, star) : null;
        Dossier = Dossier.Open(kind, Product, Producer, Some.Commune, Held, _set, Act, Person, Now);
    }

    public Producer Producer { get; }

    public Product Product { get; }

    public Dossier Dossier { get; }

    /// <summary>What was submitted last.</summary>
    public Submission Last { get; private set; } = null!;

    /// <summary>The certificate that the product holds; tests may let it run out or give it another one.</summary>
    public Certificate? Held { get; set; }

    public DossierFacts Facts => new(Producer, Product, _set, _evidence, Held);

    /// <summary>As a published list tells of it.</summary>
    public static Certificate CertificateOf(Product product, DateOnly signedOn, int star = 4) =>
        Certificate.EnterFromRecords(
            CertificateNumber.Parse($"15-{signedOn.Year}-377-01", null),
            product,
            new(product.Name, ProducerName: null, ProducerKind: null, product.UnitId),
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                signedOn,
                star,
                Level.Province,
                Some.Province.Id,
                "UBND tỉnh Lào Cai",
                RegulationId: null
            )
        );

    public static Dossier Open(Product product, Producer producer, CriteriaSet? set = null) =>
        Dossier.Open(DossierKind.First, product, producer, Some.Commune, null, set ?? Set, Act, Person, Now);

    public Evidence Paper(EvidenceKind kind, DateOnly? expiresOn = null, string content = "aa")
    {
        var evidence = Evidence.Store(
            Producer.Id,
            kind,
            new() { Title = kind.ToString(), ExpiresOn = expiresOn },
            isConfidential: false,
            new("giay.pdf", "application/pdf", 1, content, content),
            Person,
            Now
        );
        _evidence.Add(evidence);
        return evidence;
    }

    public Filed Answered(IReadOnlyList<Choice>? choices = null)
    {
        choices ??= Law.BestIn(_set);
        Dossier.AssessItself([.. choices.Select(choice => new SelfAnswer(choice, "Có hồ sơ kèm theo."))], _set);
        return this;
    }

    public Filed Cited(EvidenceKind kind, params string[] criteria)
    {
        Dossier.Cite(Paper(kind), [.. criteria.Intersect(_set.Criteria.Select(one => one.Code))], _set);
        return this;
    }

    public Filed Complete()
    {
        Answered();
        Cited(EvidenceKind.BusinessRegistration, "3.1");
        Cited(EvidenceKind.ProductionConditionCertificate, "10");
        Cited(EvidenceKind.QualityDeclaration);
        Cited(EvidenceKind.TestReports, "7", "9");
        Dossier.Describe(null, "Mở rộng vùng trồng", samples: 5);
        if (Dossier.Kind is DossierKind.Upgrade)
            Change();
        Dossier.Pledge(Person);
        return this;
    }

    private void Change()
    {
        Dossier.Describe(null, "Mở rộng vùng trồng", samples: 5, "Xưởng mới, gấp đôi sản lượng");
        Dossier.Cite(Paper(EvidenceKind.BusinessGrowth), [], _set, provesChange: true);
    }

    public Filed Submitted()
    {
        Complete();
        Dossier.Submit(Facts, Act, Person, Now);
        Last = Submission.Keep(Dossier);
        return this;
    }

    public Filed Received()
    {
        Submitted();
        Dossier.Receive(ReportDue, Act, Person, Now);
        return this;
    }

    public Filed Reported()
    {
        Received();
        Dossier.ReportOn(Findings, Act, Person, Now);
        return this;
    }

    public Filed Proposed()
    {
        Reported();
        Dossier.Propose(Act, Person, Now);
        return this;
    }

    public Filed Returned(DateTimeOffset? now = null, params SupplementNeed[] needs)
    {
        Dossier.Return(
            needs.Length > 0 ? needs : [Need],
            ReturnDue,
            [Level.Commune, Level.Province],
            _set,
            Returning,
            Act,
            Person,
            now ?? Now
        );
        return this;
    }

    public Filed Resubmitted(DateTimeOffset now, params ItemAnswer[] answers)
    {
        Dossier.Pledge(Person);
        Dossier.Resubmit(answers, Last, Facts, Calendar, Act, Person, now);
        Last = Submission.Keep(Dossier);
        return this;
    }

    public Filed InAssessment()
    {
        Proposed();
        Dossier.EnterAssessment(Act, Person, Now);
        return this;
    }

    public Filed Concluded(Outcome outcome)
    {
        InAssessment();
        Dossier.Conclude(Result, outcome, Person, Now);
        return this;
    }

    public Filed AtTheCentre()
    {
        Concluded(Outcome.PendingCentral);
        Dossier.GoToTheCentre(Result, Act, Person, Now);
        Dossier.ArriveAtTheCentre(Person, Now);
        return this;
    }
}
