using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>Gathers what goes into a package, and writes it down.</summary>
public sealed class Packing(IOcopDb db, LawBook law)
{
    private static readonly JsonSerializerOptions AsSealed = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>In canonical JSON: whoever writes the same content anew comes to the same hash.</summary>
    internal static string Write(TransferManifest manifest) =>
        Encoding.UTF8.GetString(CanonicalJson.Of(JsonSerializer.SerializeToNode(manifest, AsSealed)!));

    internal static TransferManifest Read(Transfer transfer) =>
        JsonSerializer.Deserialize<TransferManifest>(transfer.Manifest, AsSealed)!;

    /// <param name="result">What the council of the province came to; none for a renewal.</param>
    internal async Task<TransferManifest> PackAsync(
        Dossier dossier,
        AssessmentResult? result,
        TransferPapers papers,
        IReadOnlyList<Evidence> tests,
        CancellationToken cancellationToken
    )
    {
        var attached = dossier.Attachments.Select(one => one.EvidenceId).ToList();
        var evidence = await db.Set<Evidence>()
            .Where(one => attached.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, cancellationToken);

        return new(
            result is null ? TransferManifest.RenewalFormat : TransferManifest.FirstFormat,
            papers,
            await PackedDossierAsync(dossier, cancellationToken),
            [
                .. dossier
                    .Attachments.Select(one => FileOf(evidence[one.EvidenceId], one.Version, dossier))
                    .OrderBy(file => file.EvidenceId),
            ],
            [.. tests.Select(test => FileOf(test, test.Latest.Number, dossier)).OrderBy(file => file.EvidenceId)],
            dossier.Report!.Findings,
            result is null ? null : await ReportAsync(result, cancellationToken)
        );
    }

    private async Task<PackedCouncilReport> ReportAsync(AssessmentResult result, CancellationToken cancellationToken)
    {
        var session = await db.Set<AssessmentSession>()
            .SingleAsync(session => session.Id == result.SessionId, cancellationToken);

        return ReportOf(result, session);
    }

    private async Task<PackedDossier> PackedDossierAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var product = await db.Set<Product>().SingleAsync(one => one.Id == dossier.ProductId, cancellationToken);
        var producer = await db.Set<Producer>().SingleAsync(one => one.Id == dossier.ProducerId, cancellationToken);
        var act = await law.RegulationAsync(db, dossier.RegulationId, cancellationToken);

        return new(
            dossier.Id.Value,
            dossier.Kind,
            product.Id.Value,
            product.Name,
            product.Code?.ToString(),
            producer.Id.Value,
            producer.Name,
            dossier.UnitId.Value,
            act.Code,
            dossier.CriteriaSetCode,
            dossier.SubmittedOn!.Value,
            dossier.ProposedOn!.Value,
            dossier.BusinessResults,
            dossier.Plan,
            [.. dossier.SelfAssessments.OrderBy(one => one.Criterion, StringComparer.Ordinal)]
        );
    }

    private static PackedFile FileOf(Evidence evidence, int number, Dossier dossier)
    {
        var file = evidence.VersionNumbered(number)!.File;

        return new(
            evidence.Id.Value,
            number,
            evidence.Kind,
            evidence.Paper.Title,
            file.FileName,
            file.Size,
            file.Sha256,
            [
                .. dossier
                    .Citations.Where(one => one.EvidenceId == evidence.Id)
                    .Select(one => one.Criterion)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    private static PackedCouncilReport ReportOf(AssessmentResult result, AssessmentSession session) =>
        new(
            result.Id.Value,
            session.Id.Value,
            session.HeldOn,
            result.Pass,
            [.. result.Sheets.Select(sheet => sheet.Total).OrderDescending()],
            result.Mean,
            result.StarByBand,
            result.Star,
            result.Outcome,
            result.MinimaBy,
            result.TransferWhen,
            [.. result.Points.OrderBy(one => one.Criterion, StringComparer.Ordinal)],
            [.. result.UnmetMinima.OrderBy(one => one.Criterion, StringComparer.Ordinal).ThenBy(one => one.Star)]
        );
}
