using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>What has been drawn stays where it is while the rest arrives.</summary>
[Collection(Common.Pages.Name)]
public sealed class LayoutTests(Site site)
{
    private const double Most = 0.05;

    private const string Shift = """
        () => new Promise((resolve) => {
          let sum = 0;
          const add = (entries) => entries.forEach((each) => (sum += each.hadRecentInput ? 0 : each.value));
          const observer = new PerformanceObserver((list) => add(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => {
            add(observer.takeRecords());
            resolve(sum);
          }));
        })
        """;

    public static TheoryData<string> Addresses => [.. Pages.Addresses.All];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Nothing_jumps_on_a_phone(string address)
    {
        await using var visit = await site.VisitAsync(Screen.Phone);

        await visit.OpenAsync(address);

        Assert.InRange(await visit.Page.EvaluateAsync<double>(Shift), 0, Most);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Nothing_jumps_on_a_desktop(string address)
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);

        await visit.OpenAsync(address);

        Assert.InRange(await visit.Page.EvaluateAsync<double>(Shift), 0, Most);
    }
}
