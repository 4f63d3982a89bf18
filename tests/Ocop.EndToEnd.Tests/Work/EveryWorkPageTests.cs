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
        var onPhone = await EveryPage.FaultsOf(visit, Screen.Phone, response);
        var onDesktop = await EveryPage.FaultsOn(visit, Screen.Desktop);

        Assert.Empty(onPhone.Concat(onDesktop));
    }

    [Theory]
    [InlineData(Role.Producer, "/viec")]
    [InlineData(Role.Producer, "/chung-nhan-cua-toi")]
    [InlineData(Role.ProvinceOfficer, "/viec")]
    [InlineData(Role.ProvinceOfficer, "/dot-danh-gia")]
    public async Task A_page_of_many_parts_stays_where_it_is_while_they_arrive(Role role, string address)
    {
        await using var visit = await site.VisitAsync(role, Screen.Phone);

        await visit.OpenAsync((await site.SceneOf(role)).AddressOf(address));

        Assert.Empty(await EveryPage.JumpsOf(visit));
    }
}
