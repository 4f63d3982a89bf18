using System.Globalization;

namespace Ocop.Application.Register;

internal static class VietnameseOrder
{
    /// <summary>A, Ă, Â, B … Đ after D; what has no name comes first.</summary>
    public static readonly IComparer<string?> OfNames = StringComparer.Create(
        CultureInfo.GetCultureInfo("vi"),
        ignoreCase: false
    );
}
