using System.Text.Json.Serialization;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>What a set of choices comes to, with the reasons.</summary>
/// <param name="Total" example="99">The points of the chosen options, 0–100.</param>
/// <param name="Parts">The same by part.</param>
/// <param name="StarByBand" example="5">The star that the total alone would earn.</param>
/// <param name="Star" example="4">The star after minima; null below the lowest recognised star and when stopped.</param>
/// <param name="Outcome">What would become of a dossier at the level that assesses it first.</param>
/// <param name="UnmetMinima">What keeps it from the star by band, in the order of the criteria.</param>
/// <param name="Gates">Conditions that points do not express, and what the choices say of them.</param>
/// <param name="Remarks">What looks odd but is not refused.</param>
/// <param name="NextStar">The way to the next star that changes the fewest criteria; absent when there is none.</param>
public sealed record EvaluationView(
    int Total,
    IReadOnlyDictionary<string, int> Parts,
    int StarByBand,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Star,
    Outcome Outcome,
    IReadOnlyList<UnmetMinimum> UnmetMinima,
    IReadOnlyList<GateFindingView> Gates,
    IReadOnlyList<RemarkView> Remarks,
    NextStar? NextStar
)
{
    internal static EvaluationView Of(Evaluation evaluation) =>
        new(
            evaluation.Scoring.Total,
            evaluation.Scoring.PointsByPart,
            evaluation.StarByBand,
            evaluation.Star,
            evaluation.Outcome,
            evaluation.UnmetMinima,
            [.. evaluation.Gates.Select(GateFindingView.Of)],
            [
                .. evaluation.Remarks.Select(remark => new RemarkView(
                    remark.Rule.Code,
                    remark.Rule.Statement,
                    remark.Criteria
                )),
            ],
            evaluation.NextStar
        );
}

/// <summary>A condition that points do not express, and what the choices say of it.</summary>
/// <param name="Kind">What it does: reject, stop, ask for a paper, …</param>
/// <param name="Label">What it says.</param>
/// <param name="State">Whether it holds, or that somebody must look.</param>
/// <param name="Criterion">The criterion it stands at; absent when it binds the whole set.</param>
/// <param name="ZeroCriteria">For `stop_zero`: the criteria whose 0 stopped the assessment.</param>
public sealed record GateFindingView(
    GateKind Kind,
    Text Label,
    GateState State,
    string? Criterion,
    IReadOnlyList<string>? ZeroCriteria
)
{
    internal static GateFindingView Of(GateFinding finding) =>
        new(
            finding.Kind,
            finding.Label,
            finding.State,
            finding.Criterion,
            finding.ZeroCriteria.Count > 0 ? finding.ZeroCriteria : null
        );
}

/// <summary>Something a person should look at.</summary>
/// <param name="Code">What, for programs.</param>
/// <param name="Message">What, for people.</param>
/// <param name="Criteria">The criteria it is about.</param>
public sealed record RemarkView(string Code, Text Message, IReadOnlyList<string> Criteria);
