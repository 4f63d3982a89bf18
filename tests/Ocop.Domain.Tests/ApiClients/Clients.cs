using System.Security.Cryptography;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Credentials;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Tests.ApiClients;

/// <summary>A client of a province, as far as a test needs it.</summary>
internal static class Clients
{
    public static readonly DateTimeOffset Now = new(2026, 9, 1, 2, 0, 0, TimeSpan.Zero);
    public static readonly Id<User> Officer = Id<User>.New();
    public static readonly Id<User> Administrator = Id<User>.New();

    private static readonly Id<AdministrativeUnit> Province = Id<AdministrativeUnit>.New();

    public static StatedClient Stated =>
        new("Kho dữ liệu tỉnh", Province, "H38.12", "CNTT@laocai.example.vn", ["dossiers:read"], Province);

    public static ApiClient Requested() => ApiClient.Request(Stated, Officer, Now);

    public static ApiClient Approved()
    {
        var client = Requested();
        client.Approve(quotaPerHour: 5000, Administrator, Now);
        return client;
    }

    public static PublicKey NewKey()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return PublicKey.Of(pair.ExportParameters(includePrivateParameters: false), Now);
    }
}
