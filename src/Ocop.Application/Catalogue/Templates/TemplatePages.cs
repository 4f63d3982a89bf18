using Ocop.Application.Printing;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Templates;

/// <summary>Templates filled in, and found.</summary>
internal static class TemplatePages
{
    public const string ContentType = "application/pdf";

    public static FramedPage Filled(
        this TemplateDefinition template,
        IReadOnlyDictionary<string, Text> values,
        PageHead head
    ) =>
        new(
            head.Title,
            head.Day.VietnamMidnight(),
            template.Accent,
            head.Stars,
            Filled(template.Lines, values),
            Filled(template.Verification, values),
            Filled(template.Signature, values),
            head.Code,
            head.Mark
        );

    /// <summary>The template for certificates of the act that are issued on the day.</summary>
    /// <exception cref="RuleBrokenException">There is none.</exception>
    public static async Task<CertificateTemplate> TemplateOfAsync(
        this IOcopDb db,
        Id<Regulation> act,
        DateOnly issuedOn,
        CancellationToken cancellationToken
    )
    {
        var template = await db.Set<CertificateTemplate>()
            .AsNoTracking()
            .Where(template => template.RegulationId == act && template.From <= issuedOn)
            .OrderByDescending(template => template.From)
            .FirstOrDefaultAsync(cancellationToken);

        CertificateTemplate.Rules.AnActHasATemplate.Require(template is not null);
        return template;
    }

    private static IReadOnlyList<TemplateLine> Filled(
        IReadOnlyList<TemplateLine> lines,
        IReadOnlyDictionary<string, Text> values
    ) => [.. lines.Select(line => line.FilledWith(values)).OfType<TemplateLine>()];
}

/// <summary>What a page has beside its lines.</summary>
/// <param name="Day">The day it is dated.</param>
internal sealed record PageHead(string Title, DateOnly Day, int Stars)
{
    public string? Code { get; init; }

    public Text? Mark { get; init; }
}
