using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>
/// The decision that recognises products: of the chair of the provincial people's committee for three and four stars, of
/// the Minister for five (QĐ 26/2026/QĐ-TTg). Its issue makes the certificates.
/// </summary>
public sealed partial class RecognitionDecision : Aggregate<RecognitionDecision>, IAssessing
{
    public const int LongestNumber = 46;
    public const int LongestName = 120;
    public const int LongestPosition = 200;

    /// <summary>Certificates are numbered with at most four digits; a decision of so many products has never been seen.</summary>
    public const int MostItems = 1000;

    private readonly List<DecisionItem> _items = [];

    private RecognitionDecision() { }

    public Level Level { get; private init; }

    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The act that the results were reached under.</summary>
    public Id<Regulation> RegulationId { get; private init; }

    public DecisionNumber Number { get; private set; } = null!;

    public DateOnly SignedOn { get; private set; }

    /// <summary>With the issuing body and the number the key of a decision.</summary>
    public int Year { get; private set; }

    /// <summary>As printed: <c>Chủ tịch Ủy ban nhân dân tỉnh Lào Cai</c>.</summary>
    public string IssuingBody { get; private set; } = null!;

    public Signatory Signatory { get; private set; } = null!;

    /// <summary>The issue date of its certificates: the date of the decision unless it says another.</summary>
    public DateOnly CertificatesFrom { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>Their positions are those of the certificates.</summary>
    public IReadOnlyList<DecisionItem> Items => _items;

    /// <summary>
    /// Who signs for the level, as printed: the chair of the provincial people's committee, or the Minister
    /// (QĐ 26/2026/QĐ-TTg).
    /// </summary>
    public static Text IssuingBodyOf(AdministrativeUnit place) =>
        place.Kind switch
        {
            UnitKind.Country => new(
                "Bộ trưởng Bộ Nông nghiệp và Môi trường",
                "Minister of Agriculture and Environment"
            ),
            UnitKind.CentralCity => new(
                $"Chủ tịch Ủy ban nhân dân thành phố {place.Name}",
                $"Chair of the People's Committee of {place.Name} City"
            ),
            _ => new(
                $"Chủ tịch Ủy ban nhân dân tỉnh {place.Name}",
                $"Chair of the People's Committee of {place.Name} Province"
            ),
        };

    public static RecognitionDecision Draft(
        Level level,
        AdministrativeUnit place,
        DecisionHeader header,
        Regulation act
    )
    {
        Rules.ADecisionIsMadeAtItsLevel.Require(
            level.IsThatOf(place.Level) && act.Levels.Any(one => one.Level == level && one.Recognises.Count > 0)
        );

        var decision = new RecognitionDecision
        {
            Level = level,
            UnitId = place.Id,
            RegulationId = act.Id,
        };
        decision.Amend(header);
        return decision;
    }

    public void Amend(DecisionHeader header)
    {
        RequireDraft();

        Number = header.Number;
        SignedOn = header.SignedOn;
        Year = header.SignedOn.Year;
        IssuingBody = header.IssuingBody;
        Signatory = header.Signatory;
        CertificatesFrom = header.CertificatesFrom ?? header.SignedOn;
    }

    public void Add(AssessmentResult result)
    {
        RequireDraft();
        Rules.OnlyRecognisableResults.Require(
            result is { Outcome: Outcome.Recognised or Outcome.ReturnedByCentre, Star: not null }
        );
        Rules.ResultsAreOfTheIssuingBody.Require(IsForThisBody(result));
        Rules.ResultsAreOfOneAct.Require(result.RegulationId == RegulationId);
        Rules.AProductIsRecognisedOnce.Require(_items.All(item => item.ProductId != result.ProductId));

        _items.Add(new(result.Id, _items.Count + 1, result.DossierId, result.ProductId, result.Star.Value));
    }

    public void Remove(Id<AssessmentResult> result)
    {
        RequireDraft();
        Rules.OnlyListedResultsAreRemoved.Require(_items.Any(item => item.ResultId == result));

        var kept = _items.Where(item => item.ResultId != result).OrderBy(item => item.Position).ToList();
        _items.Clear();
        _items.AddRange(kept.Select((item, index) => item with { Position = index + 1 }));
    }

    /// <summary>Nothing has followed from a draft, so that it may go and set its results free.</summary>
    public void Discard() => RequireDraft();

    /// <summary>Makes the decision final and numbers its certificates without gaps, in the order of its items.</summary>
    /// <param name="place">The unit of the issuing body, for its code.</param>
    /// <param name="products">Every product of the decision with its producer, as they are named today.</param>
    /// <param name="act">The act of the decision.</param>
    public IReadOnlyList<Certificate> Issue(
        AdministrativeUnit place,
        IReadOnlyCollection<CertifiedProduct> products,
        Regulation act,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireDraft();
        Rules.ADecisionHasItems.Require(_items.Count > 0);
        Rules.ADecisionIsSigned.Require(SignedOn <= now.VietnamDate() && SignedOn <= CertificatesFrom);
        Rules.ResultsAreOfOneAct.Require(act.Id == RegulationId);
        if (place.Id != UnitId)
            throw new ArgumentException("The unit is not that of the issuing body.", nameof(place));

        IssuedAt = now;
        Raise(new DecisionIssued(Id, Level, UnitId, Number, SignedOn, by, now));
        return Certificates(place, products, act, by);
    }

    /// <summary>The certificates as its issue would make them today, to be looked at: nothing follows from them.</summary>
    /// <inheritdoc cref="Issue"/>
    public IReadOnlyList<Certificate> Foreseen(
        AdministrativeUnit place,
        IReadOnlyCollection<CertifiedProduct> products,
        Regulation act
    )
    {
        RequireDraft();

        return Certificates(place, products, act, by: default);
    }

    private List<Certificate> Certificates(
        AdministrativeUnit place,
        IReadOnlyCollection<CertifiedProduct> products,
        Regulation act,
        Id<User> by
    ) =>
        [
            .. _items
                .OrderBy(item => item.Position)
                .Select(item =>
                    Certificate.Issue(
                        this,
                        item,
                        CertificateNumber.Of(place.Code, Year, Number, item.Position),
                        products.Single(one => one.Product.Id == item.ProductId),
                        CertificatePeriod.From(CertificatesFrom, act.Certificate!.Months!.Value),
                        by
                    )
                ),
        ];

    /// <summary>
    /// What its own council ranked; and what the centre sent back, on which the province may recognise a star of its own
    /// (QĐ 26/2026/QĐ-TTg, central level). To which province, the dossier tells.
    /// </summary>
    private bool IsForThisBody(AssessmentResult result) =>
        result.Outcome is Outcome.ReturnedByCentre
            ? Level < result.Level
            : result.Level == Level && result.UnitId == UnitId;

    private void RequireDraft() => Rules.AnIssuedDecisionStands.Require(IssuedAt is null);
}

/// <summary>What the head of a decision says.</summary>
/// <param name="CertificatesFrom">The issue date of the certificates, where the decision says another than its own.</param>
public sealed record DecisionHeader(
    DecisionNumber Number,
    DateOnly SignedOn,
    string IssuingBody,
    Signatory Signatory,
    DateOnly? CertificatesFrom = null
);

/// <summary>Who signed a decision.</summary>
/// <param name="Name" example="Nguyễn Văn An">The name.</param>
/// <param name="Position" example="Phó Chủ tịch">The office held.</param>
public sealed record Signatory(string Name, string Position);

/// <summary>One product of a decision.</summary>
/// <param name="Position">Counts from 1 without gaps; the certificate's place in the decision.</param>
public sealed record DecisionItem(
    Id<AssessmentResult> ResultId,
    int Position,
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    int Star
);

/// <summary>A product to be certified, with its producer.</summary>
public sealed record CertifiedProduct(Product Product, Producer Producer);

public sealed record DecisionIssued(
    Id<RecognitionDecision> DecisionId,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    DecisionNumber Number,
    DateOnly SignedOn,
    Id<User> IssuedBy,
    DateTimeOffset IssuedAt
) : IDomainEvent;
