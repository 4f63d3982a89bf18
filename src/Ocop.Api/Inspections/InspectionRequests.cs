using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Api.Inspections;

/// <summary>A visit to be held.</summary>
/// <param name="CertificateNumber" example="15-2026-412-03">The certificate of the product.</param>
/// <param name="On" example="2026-09-15">The day.</param>
/// <param name="MisuseReportId">The report of the public that leads to it.</param>
internal sealed record NewInspection(string CertificateNumber, DateOnly On, Id<MisuseReport>? MisuseReportId = null);

/// <summary>Another day.</summary>
/// <param name="On" example="2026-09-22">The day, in the same year.</param>
internal sealed record MovedInspection(DateOnly On);

/// <summary>What was found.</summary>
/// <param name="On" example="2026-09-15">The day of the visit.</param>
/// <param name="Minutes" example="Biên bản 12/BB-KT">The minutes, as printed.</param>
/// <param name="Findings">What was found; empty where there was nothing to say.</param>
/// <param name="CorrectionDueOn" example="2026-10-15">The last day for everything that is to be put right.</param>
internal sealed record HeldVisit(
    DateOnly On,
    string Minutes,
    IReadOnlyList<StatedFinding> Findings,
    DateOnly? CorrectionDueOn = null
);

/// <summary>What was put right.</summary>
/// <param name="On" example="2026-10-16">The day of the re-check.</param>
/// <param name="Remedied">The numbers of the findings that were put right.</param>
internal sealed record HeldRecheck(DateOnly On, IReadOnlyList<int> Remedied);

/// <summary>What an inspection came to.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Remarks">In words.</param>
/// <param name="RevocationId">The revocation that was begun.</param>
internal sealed record StatedInspectionConclusion(
    InspectionOutcome Outcome,
    string? Remarks = null,
    Id<Revocation>? RevocationId = null
);

/// <summary>Why a visit is not held.</summary>
/// <param name="Because" example="Chủ thể đã ngừng sản xuất">In words.</param>
internal sealed record InspectionCancellation(string Because);

/// <summary>A photo of a visit.</summary>
/// <param name="File">The photo.</param>
internal sealed record InspectionPhotoUpload(IFormFile File);
