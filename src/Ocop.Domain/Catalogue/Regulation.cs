namespace Ocop.Domain.Catalogue;

/// <summary>
/// A legal act by which products are ranked. It is data: a new decision of the Prime Minister is a new record, and a
/// loaded one never changes, because everything judged under it stays judged under it.
/// </summary>
public sealed class Regulation : Aggregate<Regulation>
{
    private Regulation() { }

    /// <param name="fingerprint">SHA-256, in hexadecimal, of the file the regulation was loaded from.</param>
    /// <param name="hasCriteria">Whether its criteria sets are known; without them it serves imports only.</param>
    public Regulation(RegulationDefinition definition, string fingerprint, bool hasCriteria)
    {
        Code = definition.Code;
        EffectiveFrom = definition.EffectiveFrom;
        EffectiveTo = definition.EffectiveTo;
        FilingsFrom = definition.FilingsFrom ?? definition.EffectiveFrom;
        Fingerprint = fingerprint;
        HasCriteria = hasCriteria;
        Definition = definition;

        Rules.ItEndsAfterItBegan.Require(EffectiveFrom is null || EffectiveTo is null || EffectiveFrom <= EffectiveTo);
        Rules.CriteriaComeWithBands.Require(!hasCriteria || (Bands is not null && RecognisedFromStar is not null));
        Rules.BandsReachDownToZero.Require(Bands is null || Bands.Bands.Any(band => band.Min == 0));
    }

    /// <summary>Its public name: <c>QD26</c>.</summary>
    public string Code { get; private init; } = "";

    public DateOnly? EffectiveFrom { get; private init; }

    public DateOnly? EffectiveTo { get; private init; }

    /// <summary>The first filing date this regulation judges.</summary>
    public DateOnly? FilingsFrom { get; private init; }

    public bool HasCriteria { get; private init; }

    public string Fingerprint { get; private init; } = "";

    public RegulationDefinition Definition { get; private init; } = null!;

    public Act Act => Definition.Act;

    public StarBands? Bands => Definition.Bands;

    /// <summary>The lowest star that is recognised by a decision and a certificate.</summary>
    public int? RecognisedFromStar => Definition.RecognisedFromStar;

    public IReadOnlyList<LevelRule> Levels => Definition.Levels;

    public CertificateTerms? Certificate => Definition.Certificate;

    public TransitionRules? Transition => Definition.Transition;

    public RevocationTerms Revocation => new(Definition.RevocationReasons, Definition.RevocationDays);

    /// <summary>Within its own period. Of several, the one that began last is the one in force.</summary>
    public bool IsInForceOn(DateOnly date) =>
        (EffectiveFrom is null || EffectiveFrom <= date) && (EffectiveTo is null || date <= EffectiveTo);

    /// <summary>Which level decides the recognition of this star; null when no level does, or it is not known.</summary>
    public Level? RecognisingLevel(int star) => Levels.FirstOrDefault(rule => rule.Recognises.Contains(star))?.Level;

    /// <summary>
    /// The last day of the next round of a level that still admits what is proposed on the date; null where the act
    /// numbers no rounds. Both days of a round are exclusive (a configured reading).
    /// </summary>
    public DateOnly? LastDayOfRoundAfter(DateOnly proposedOn, Level level) =>
        new[] { proposedOn.Year, proposedOn.Year + 1 }
            .SelectMany(year => Definition.Rounds.Where(round => round.Level == level), (year, round) => (year, round))
            .Where(one => proposedOn < one.round.ProposeBefore.In(one.year))
            .OrderBy(one => one.round.ProposeBefore.In(one.year))
            .Select(one => (DateOnly?)one.round.DoneBefore.In(one.year).AddDays(-1))
            .FirstOrDefault();

    public static class Rules
    {
        public static readonly Rule ItEndsAfterItBegan = new(
            "regulation.ends-before-it-begins",
            new("Văn bản không thể hết hiệu lực trước khi có hiệu lực.", "A regulation cannot end before it begins.")
        );

        public static readonly Rule CriteriaComeWithBands = new(
            "regulation.criteria-without-bands",
            new(
                "Văn bản có bộ tiêu chí thì phải có thang điểm xếp hạng sao và mức sao được công nhận.",
                "A regulation with criteria sets states its star bands and the lowest star it recognises."
            )
        );

        public static readonly Rule BandsReachDownToZero = new(
            "regulation.bands-leave-a-gap",
            new("Thang điểm xếp hạng sao phải bắt đầu từ 0 điểm.", "The star bands begin at 0 points.")
        );
    }
}
