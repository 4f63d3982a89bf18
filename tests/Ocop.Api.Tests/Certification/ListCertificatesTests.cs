using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Certification;

public sealed class ListCertificatesTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task Officers_list_the_certificates_of_their_territory()
    {
        var province = await august.ProvinceOfficer(August.LaoCai);
        var four = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        var number = await Certified(province, four);

        Assert.Contains(number, await Listed(province, ""));
        Assert.Contains(number, await Listed(await august.CommuneOfficer(August.SaPa), ""));
        Assert.Contains(number, await Listed(await august.CentralOfficer(), ""));
        Assert.DoesNotContain(number, await Listed(await august.CommuneOfficer(August.YenBai), ""));
        Assert.DoesNotContain(number, await Listed(await august.ProvinceOfficer(August.HaNoi), ""));
    }

    [Fact]
    public async Task They_are_found_by_star_status_and_expiry()
    {
        var province = await august.ProvinceOfficer(August.LaoCai);
        var number = await Certified(province, await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4));

        Assert.Contains(number, await Listed(province, "&star=3&star=4"));
        Assert.DoesNotContain(number, await Listed(province, "&star=3"));
        Assert.Contains(number, await Listed(province, "&status=valid"));
        Assert.Contains(number, await Listed(province, "&status=expiring&asOf=2029-02-06"));
        Assert.DoesNotContain(number, await Listed(province, "&status=expiring&asOf=2029-02-05"));
        Assert.Contains(number, await Listed(province, "&expiresBefore=2029-08-06"));
        Assert.DoesNotContain(number, await Listed(province, "&expiresBefore=2029-08-05"));
    }

    [Fact]
    public async Task A_certificate_that_lost_its_place_is_still_listed()
    {
        var province = await august.ProvinceOfficer(August.LaoCai);
        var three = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        var before = await Certified(province, three);
        await Certified(province, await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, before: three));

        Assert.Contains(before, await Listed(province, "&status=superseded"));
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.Producer)]
    [InlineData(Role.CouncilMember)]
    public async Task Other_roles_have_no_such_list(Role role) =>
        await (await august.Api.As(Id<User>.New(), role).Read("/certificates")).MustBeProblem(403, "not-allowed");

    private static async Task<string> Certified(HttpClient officer, Assessed assessed)
    {
        var issued = await officer.Issued(August.LaoCai, assessed);
        return (string)issued["items"]![0]!["certificateNumber"]!;
    }

    private static async Task<List<string?>> Listed(HttpClient client, string query)
    {
        var listed = await client.GetAll($"/api/v1/certificates?sort=issuedOn{query}");
        return [.. listed.Select(item => (string?)item["number"])];
    }
}
