using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Scopes;

internal static class GtinRule
{
    private static readonly Text NotOne = new(
        "Mã GTIN gồm 8, 12, 13 hoặc 14 chữ số; chữ số cuối là số kiểm tra và phải khớp.",
        "A GTIN has 8, 12, 13 or 14 digits, of which the last checks the others."
    );

    /// <summary>What was left out is fine.</summary>
    public static IRuleBuilderOptions<T, string?> IsGtin<T>(this IRuleBuilder<T, string?> number) =>
        number
            .Must(text => text is null || Gtin.TryParse(text, provider: null, out _))
            .WithErrorCode("gtin")
            .WithMessage(_ => NotOne.Current);
}
