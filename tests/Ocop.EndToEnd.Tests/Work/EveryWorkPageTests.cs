using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>What holds on every page of people at work; <see cref="WorkAddresses"/> lists them.</summary>
[Collection(Common.Pages.Name)]
public sealed class EveryWorkPageTests(Site site)
{
    public static TheoryData<Role, string> Pages => [.. WorkAddresses.All];

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_wrong_with_a_page_on_a_phone_and_on_a_desktop(Role role, string address)
    {
        var scene = await site.SceneOf(role);
        await using var visit = await site.VisitAsync(role, Screen.Phone);

        var response = await visit.OpenAsync(scene.AddressOf(address));
        var jumps = await EveryPage.JumpsOf(visit);
        var onPhone = await EveryPage.FaultsOf(visit, Screen.Phone, response);
        var onDesktop = await EveryPage.FaultsOn(visit, Screen.Desktop);

        Assert.Empty(jumps.Concat(onPhone).Concat(onDesktop));
    }
}
