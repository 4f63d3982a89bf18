using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>What a paper says of itself.</summary>
public record StatedPaper
{
    /// <summary>What the paper is called.</summary>
    /// <example>Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm</example>
    public required string Title { get; init; }

    /// <summary>The number of the paper.</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>When it was issued.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The last day it is valid; absent when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Whether only officers and assessors may see it beside the producer.</summary>
    public bool IsConfidential { get; init; }

    internal EvidencePaper ToPaper() =>
        new()
        {
            Title = Title,
            Number = Number,
            Issuer = Issuer,
            IssuedOn = IssuedOn,
            ExpiresOn = ExpiresOn,
        };
}

/// <summary>A paper, its kind and whose it is.</summary>
public sealed record NewPaper : StatedPaper
{
    /// <summary>The producer it belongs to.</summary>
    public required Id<Producer> ProducerId { get; init; }

    /// <summary>What kind of evidence it is.</summary>
    public required EvidenceKind Kind { get; init; }
}

internal sealed class StatedPaperRules : AbstractValidator<StatedPaper>
{
    public StatedPaperRules()
    {
        RuleFor(paper => paper.Title).NotEmpty().MaximumLength(EvidencePaper.LongestTitle);
        RuleFor(paper => paper.Number).MaximumLength(EvidencePaper.LongestLine);
        RuleFor(paper => paper.Issuer).MaximumLength(EvidencePaper.LongestLine);
    }
}

/// <summary>A file as it is sent.</summary>
/// <param name="Name">What the sender calls it; the extension proves nothing.</param>
/// <param name="Content">Read once, as it arrives.</param>
public sealed record SentFile(string Name, Stream Content);
