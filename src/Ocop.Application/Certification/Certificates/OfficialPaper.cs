using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>The decision, order or letter that something rests on.</summary>
/// <param name="Number" example="31/QĐ-UBND">As printed.</param>
/// <param name="DatedOn" example="2026-08-06">Its date.</param>
public sealed record OfficialPaper(string Number, DateOnly DatedOn)
{
    internal FactPaper ToPaper() => new(Number, DatedOn);
}

internal sealed class PaperRules : AbstractValidator<OfficialPaper>
{
    public PaperRules() => RuleFor(paper => paper.Number).NotEmpty().MaximumLength(FactPaper.LongestNumber);
}
