namespace Ocop.Domain.Catalogue;

/// <summary>
/// How the certificates of an act look. The act prescribes no form (a configured one), so the form is data: it is loaded
/// once and never changes, because what was printed by it must come out the same for as long as anybody asks. Another
/// form is another edition, for certificates issued from a day on.
/// </summary>
public sealed class CertificateTemplate : Aggregate<CertificateTemplate>
{
    private CertificateTemplate() { }

    /// <param name="fingerprint">SHA-256, in hexadecimal, of the file the template was loaded from.</param>
    public CertificateTemplate(Regulation regulation, TemplateDefinition definition, string fingerprint)
    {
        Rules.ItKnowsItsFields.Require(definition.Fields.All(TemplateFields.All.Contains));
        Rules.ItSaysWhatACertificateSays.Require(TemplateFields.Required.All(definition.Fields.Contains));

        RegulationId = regulation.Id;
        Edition = definition.Edition;
        From = definition.From;
        Fingerprint = fingerprint;
        Definition = definition;
    }

    public Id<Regulation> RegulationId { get; private init; }

    /// <summary>Counts the templates of the act from 1.</summary>
    public int Edition { get; private init; }

    /// <summary>The first issue date of the certificates that are printed by it.</summary>
    public DateOnly From { get; private init; }

    public string Fingerprint { get; private init; } = "";

    public TemplateDefinition Definition { get; private init; } = null!;

    public static class Rules
    {
        public static readonly Rule ItKnowsItsFields = new(
            "certificate-template.unknown-field",
            new(
                "Mẫu giấy chứng nhận có trường mà hệ thống không biết.",
                "The template has a field that this system does not know."
            )
        );

        public static readonly Rule ItSaysWhatACertificateSays = new(
            "certificate-template.incomplete",
            new(
                "Mẫu giấy chứng nhận thiếu nội dung bắt buộc của giấy chứng nhận.",
                "The template leaves out something that every certificate says."
            )
        );

        public static readonly Rule WhatIsIssuedStaysAsPrinted = new(
            "certificate-template.too-late",
            new(
                "Mẫu mới chỉ dùng cho giấy chứng nhận cấp sau này: đã có giấy chứng nhận cấp từ ngày mẫu bắt đầu áp dụng.",
                "A new template is for certificates to come: some were issued since the day it begins on."
            )
        );

        /// <summary>There is nothing to print by.</summary>
        public static readonly Rule AnActHasATemplate = new(
            "certificate-template.missing",
            new(
                "Chưa có mẫu giấy chứng nhận cho văn bản và ngày cấp này.",
                "There is no template for certificates of this act and issue date."
            )
        );
    }
}

/// <summary>A template as it was loaded.</summary>
public sealed record TemplateDefinition
{
    /// <summary>The code of the act.</summary>
    public required string Regulation { get; init; }

    public required int Edition { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Where the form comes from, and what of it must still be confirmed.</summary>
    public required string Provenance { get; init; }

    /// <summary>The colour of frame, title and name: six hexadecimal digits.</summary>
    public required string Accent { get; init; }

    /// <summary>What stands in the middle of the sheet, from top to bottom.</summary>
    public required IReadOnlyList<TemplateLine> Lines { get; init; }

    /// <summary>What stands beside the QR code.</summary>
    public required IReadOnlyList<TemplateLine> Verification { get; init; }

    /// <summary>Where it is signed.</summary>
    public required IReadOnlyList<TemplateLine> Signature { get; init; }

    /// <summary>What is printed across a certificate that is not issued yet.</summary>
    public required Text DraftMark { get; init; }

    /// <summary>What is printed across an example.</summary>
    public required Text ExampleMark { get; init; }

    internal IReadOnlySet<string> Fields =>
        Lines.Concat(Verification).Concat(Signature).SelectMany(line => line.Fields).ToHashSet();
}
