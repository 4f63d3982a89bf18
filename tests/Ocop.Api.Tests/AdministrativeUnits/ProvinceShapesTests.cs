using System.Net;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.AdministrativeUnits;

public sealed class ProvinceShapesTests(OcopApi api)
{
    private static readonly Uri Address = new("/geo/provinces.topo.json", UriKind.Relative);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_file_of_the_deployment_there_are_none()
    {
        var answer = await api.Anyone().GetAsync(Address, Cancellation);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task The_file_of_the_deployment_is_given_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("ocop-geo-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "provinces.topo.json"), """{"n":1}""", Cancellation);
        await using var deployed = api.WithWebHostBuilder(host => host.UseSetting("GeoPath", folder.FullName));

        var answer = await deployed.CreateClient().GetAsync(Address, Cancellation);

        Assert.Equal("""{"n":1}""", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        folder.Delete(recursive: true);
    }
}
