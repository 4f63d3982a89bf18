using Ocop.Application.Dossiers.Papers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>Somebody of the public tells of a mark that is not used rightly. Nobody has to say who they are.</summary>
/// <param name="Photo">None where there is none.</param>
public sealed record ReportMisuse(NewMisuseReport Stated, SentFile? Photo) : ICommand<MisuseReceiptView>
{
    /// <summary>In bytes; more than the camera of a telephone needs.</summary>
    public const long LargestPhoto = 8 * 1024 * 1024;

    internal sealed class Validator : AbstractValidator<ReportMisuse>
    {
        public Validator() =>
            RuleFor(command => command.Stated).SetValidator(new NewMisuseReportRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, EvidenceFiles files, Clock clock)
        : IRequestHandler<ReportMisuse, MisuseReceiptView>
    {
        public async Task<MisuseReceiptView> Handle(ReportMisuse command, CancellationToken cancellationToken)
        {
            var named = await NamedAsync(command.Stated.CertificateNumber, cancellationToken);
            var seenIn = command.Stated.UnitId is { } unit
                ? await db.Set<AdministrativeUnit>().SingleOrNotFoundAsync(one => one.Id == unit, cancellationToken)
                : null;
            var photo = command.Photo is { } sent
                ? await files.TakeAsync(sent.Name, sent.Content, LargestPhoto, cancellationToken)
                : null;

            var report = MisuseReport.Receive(command.Stated.ToStated(), named, seenIn?.Id, photo, clock.Now);
            db.Set<MisuseReport>().Add(report);
            return new(report.Id, report.ReceivedAt);
        }

        /// <summary>People misread numbers: one that does not exist is told in the description and leads nowhere else.</summary>
        private async Task<Certificate?> NamedAsync(string? number, CancellationToken cancellationToken) =>
            CertificateNumber.TryParse(number, provider: null, out var parsed)
                ? await db.Set<Certificate>().SingleOrDefaultAsync(one => one.Number == parsed, cancellationToken)
                : null;
    }
}

/// <summary>What somebody of the public saw.</summary>
public sealed record NewMisuseReport
{
    /// <summary>What is wrong.</summary>
    public required MisuseKind Kind { get; init; }

    /// <summary>What the product calls itself.</summary>
    /// <example>Chè Shan tuyết</example>
    public required string ProductName { get; init; }

    /// <summary>What was seen.</summary>
    /// <example>Bao bì in 5 sao OCOP, mã QR không có trong hệ thống</example>
    public required string Description { get; init; }

    /// <summary>The number on the certificate or on the label, where there is one.</summary>
    /// <example>15-2026-412-03</example>
    public string? CertificateNumber { get; init; }

    /// <summary>The province or commune where it was seen; needed where no certificate is named.</summary>
    public Id<AdministrativeUnit>? UnitId { get; init; }

    /// <summary>Where in it: a shop, a market, an address of the net.</summary>
    /// <example>Chợ Cốc Lếu</example>
    public string? SeenAt { get; init; }

    /// <summary>Who reports, if they want to say so.</summary>
    public string? ReporterName { get; init; }

    /// <summary>How they can be asked, if they want to be: a telephone number or an e-mail address.</summary>
    public string? ReporterContact { get; init; }

    internal StatedMisuse ToStated() =>
        new(
            Kind,
            ProductName,
            Description,
            SeenAt,
            ReporterName is null && ReporterContact is null
                ? null
                : new() { Name = ReporterName, Contact = ReporterContact }
        );
}

internal sealed class NewMisuseReportRules : AbstractValidator<NewMisuseReport>
{
    public NewMisuseReportRules()
    {
        RuleFor(report => report.ProductName).NotEmpty().MaximumLength(MisuseReport.LongestName);
        RuleFor(report => report.Description).NotEmpty().MaximumLength(MisuseReport.LongestText);
        RuleFor(report => report.CertificateNumber).MaximumLength(MisuseReport.LongestName);
        RuleFor(report => report.SeenAt).MaximumLength(MisuseReport.LongestName);
        RuleFor(report => report.ReporterName).MaximumLength(MisuseReport.LongestName);
        RuleFor(report => report.ReporterContact).MaximumLength(MisuseReporter.LongestContact);
    }
}

/// <summary>That a report was taken in.</summary>
/// <param name="Reference">What to name when asking the province about it.</param>
/// <param name="ReceivedAt">When it came in.</param>
public sealed record MisuseReceiptView(Id<MisuseReport> Reference, DateTimeOffset ReceivedAt);
