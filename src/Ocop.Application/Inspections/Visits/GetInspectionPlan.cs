using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;
using Ocop.Domain.Settings;

namespace Ocop.Application.Inspections.Visits;

/// <summary>What a year of inspections is to cover, how far it has come, and whom to visit next.</summary>
/// <param name="UnitId">The province, or the country for what the central level recognised.</param>
public sealed record GetInspectionPlan(Id<AdministrativeUnit> UnitId, int Year) : IQuery<InspectionPlanView>
{
    private const int MostSuggestions = 100;

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetInspectionPlan, InspectionPlanView>
    {
        public async Task<InspectionPlanView> Handle(GetInspectionPlan query, CancellationToken cancellationToken)
        {
            var unit = await db.OrganisingUnitAsync(query.UnitId, territory, clock.Today, cancellationToken);
            var settings = await db.SettingsAsync(unit.Id, clock.Today, cancellationToken);
            var share = settings.Of(CertificateMatters.InspectionCoverage);
            var candidates = await RecognisedIn(unit)
                .HoldingOn(clock.Today)
                .ToCandidates(db, query.Year)
                .ToListAsync(cancellationToken);
            var target = InspectionRisk.VisitsFor(share, candidates.Count);
            var planned = candidates.Count(one => one.IsPlanned);

            return new(
                query.Year,
                share,
                candidates.Count,
                target,
                planned,
                Suggest(candidates, Math.Max(0, target - planned))
            );
        }

        /// <summary>By the body of the unit, or of one that became part of it.</summary>
        private IQueryable<Certificate> RecognisedIn(AdministrativeUnit unit)
        {
            var parts = db.Set<UnitContainment>().Where(lies => lies.WithinId == unit.Id).Select(lies => lies.UnitId);
            var level = unit.Level is UnitLevel.Central ? Level.Central : Level.Province;

            return db.Set<Certificate>().Where(one => one.IssuingLevel == level && parts.Contains(one.IssuingUnitId));
        }

        private static IReadOnlyList<SuggestedInspectionView> Suggest(
            IEnumerable<InspectionCandidate> candidates,
            int missing
        ) =>
            [
                .. candidates
                    .Where(one => !one.IsPlanned)
                    .OrderByDescending(one => one.Risk.Points)
                    .ThenBy(one => one.ExpiresOn)
                    .ThenBy(one => one.Number, StringComparer.Ordinal)
                    .Take(Math.Min(missing, MostSuggestions))
                    .Select(one => new SuggestedInspectionView(
                        one.Number,
                        one.ProductName,
                        one.ProducerName,
                        one.Risk.Points,
                        one.Risk.OpenReports,
                        one.Risk.Star,
                        one.Risk.HadFindings,
                        one.Risk.WasInspected
                    )),
            ];
    }
}

/// <summary>A year of inspections.</summary>
/// <param name="Year">The year.</param>
/// <param name="Share" example="0.2">The part of certified products to be visited; a setting, as the law is silent.</param>
/// <param name="Certified">How many products are certified today.</param>
/// <param name="Target">How many visits the year takes.</param>
/// <param name="Planned">How many of them are planned or held.</param>
/// <param name="Suggestions">Whom to visit for the rest, the most urgent in front; 100 at most.</param>
public sealed record InspectionPlanView(
    int Year,
    decimal Share,
    int Certified,
    int Target,
    int Planned,
    IReadOnlyList<SuggestedInspectionView> Suggestions
);

/// <summary>A product to be visited, and why.</summary>
/// <param name="CertificateNumber">Its certificate.</param>
/// <param name="ProductName">Its name there.</param>
/// <param name="ProducerName">The producer's name there.</param>
/// <param name="RiskPoints">How urgent it is.</param>
/// <param name="OpenReports">Reports of the public that are not closed.</param>
/// <param name="Star">The star.</param>
/// <param name="HadFindings">Whether its last visit found something.</param>
/// <param name="WasInspected">Whether anybody came since the certificate was issued.</param>
public sealed record SuggestedInspectionView(
    string CertificateNumber,
    string ProductName,
    string? ProducerName,
    int RiskPoints,
    int OpenReports,
    int Star,
    bool HadFindings,
    bool WasInspected
);
