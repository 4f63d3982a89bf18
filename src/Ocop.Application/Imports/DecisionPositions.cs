using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;

namespace Ocop.Application.Imports;

/// <summary>
/// Numbers the certificates of published decisions. Lists seldom give the order inside a decision, so the next free
/// position is taken, in the order of the rows.
/// </summary>
internal sealed class DecisionPositions
{
    private readonly Dictionary<string, int> _last;

    private DecisionPositions(Dictionary<string, int> last) => _last = last;

    public static async Task<DecisionPositions> ReadAsync(
        IOcopDb db,
        IEnumerable<PublishedDecision?> decisions,
        CancellationToken cancellationToken
    )
    {
        var years = decisions.Select(decision => decision?.SignedOn.Year).OfType<int>().Distinct().ToList();
        if (years.Count == 0)
            return new([]);

        var numbers = await db.Set<Certificate>()
            .Where(certificate => years.Contains(certificate.DecidedOn.Year))
            .Select(certificate => certificate.Number)
            .ToListAsync(cancellationToken);

        return new(
            numbers.GroupBy(Decision).ToDictionary(group => group.Key, group => group.Max(number => number.Position))
        );
    }

    public CertificateNumber Next(RowPlace place, PublishedDecision decision)
    {
        var code = decision.Level is Level.Central ? UnitKey.VietNam.Code : place.Province.Code;
        var first = CertificateNumber.Of(code, decision.SignedOn.Year, decision.Number, 1);
        var position = _last.GetValueOrDefault(Decision(first)) + 1;

        _last[Decision(first)] = position;
        return CertificateNumber.Of(code, decision.SignedOn.Year, decision.Number, position);
    }

    /// <summary>The number without its position.</summary>
    private static string Decision(CertificateNumber number)
    {
        var text = number.ToString();
        return text[..text.LastIndexOf('-')];
    }
}
