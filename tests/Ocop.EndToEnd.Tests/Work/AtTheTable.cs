using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Finds what stands on a score sheet.</summary>
internal static class AtTheTable
{
    /// <summary>The options of a criterion.</summary>
    public static ILocator Criterion(this Visit visit, string code) =>
        visit.Page.Locator($"#tieu-chi-{code.Replace('.', '-')}");

    /// <summary>One of them, the first being 0.</summary>
    public static ILocator Option(this Visit visit, string criterion, int index) =>
        visit.Criterion(criterion).GetByRole(AriaRole.Radio).Nth(index);
}
