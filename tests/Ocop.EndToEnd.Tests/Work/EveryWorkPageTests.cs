using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>What holds on every page of people at work; <see cref="WorkAddresses"/> lists them.</summary>
[Collection(Common.Pages.Name)]
public sealed class EveryWorkPageTests(Site site)
{
    public static TheoryData<Role, string> Pages => [.. WorkAddresses.All];

    [Theory, MemberData(nameof(Pages))]
    public Task Nothing_is_wrong_with_a_page_on_a_phone(Role role, string address) =>
        NothingIsWrong(role, address, Screen.Phone);

    [Theory, MemberData(nameof(Pages))]
    public Task Nothing_is_wrong_with_a_page_on_a_desktop(Role role, string address) =>
        NothingIsWrong(role, address, Screen.Desktop);

    private async Task NothingIsWrong(Role role, string address, Screen screen)
    {
        var scene = await site.SceneOf(role);
        await using var visit = await site.VisitAsync(role, screen);

        var response = await visit.OpenAsync(scene.AddressOf(address));

        Assert.Empty(await EveryPage.FaultsOf(visit, screen, response));
    }
}
