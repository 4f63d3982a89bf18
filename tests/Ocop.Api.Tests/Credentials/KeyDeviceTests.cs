using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using static Ocop.Api.Tests.Credentials.Signed;

namespace Ocop.Api.Tests.Credentials;

/// <summary>A signing key that never leaves its device.</summary>
public sealed class KeyDeviceTests(August august) : IClassFixture<August>
{
    private const string Today = "2026-08-06T02:00:00Z";

    [Fact]
    public async Task A_key_on_a_device_signs_as_one_in_a_file_does()
    {
        var token = SoftToken.Ready();
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        using var filed = new SigningApi(august.Api, Today, ("NextKey", token.KeyFile));
        var announced = await filed.Client().GetJson("/.well-known/jwks.json");

        using var api = new SigningApi(august.Api, Today, ("CurrentKey", token.Key));
        var signed = await api.Client().Token(Credential(number));

        Assert.True(await signed.IsProvedBy(august.Anyone()));
        Assert.Contains((string)signed.Header()["kid"]!, announced.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_does_not_start_when_its_key_is_not_on_the_device() =>
        Refused(SoftToken.Ready().Missing, "on its device");

    [Fact]
    public void A_server_does_not_start_with_a_pin_that_could_come_into_a_log() =>
        Refused(SoftToken.Indiscreet, "pin-source");

    private void Refused(string key, string why)
    {
        using var api = new SigningApi(august.Api, Today, ("CurrentKey", key));
        var refusal = Assert.Throws<InvalidOperationException>(() => api.Client());
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }
}
