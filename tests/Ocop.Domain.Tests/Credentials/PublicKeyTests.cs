using System.Buffers.Text;
using System.Security.Cryptography;
using Ocop.Domain.Credentials;

namespace Ocop.Domain.Tests.Credentials;

public sealed class PublicKeyTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 6, 2, 0, 0, TimeSpan.Zero);

    /// <summary>The key of RFC 7517, appendix A.1, and its thumbprint as other software computes it.</summary>
    [Fact]
    public void It_is_named_by_its_thumbprint()
    {
        var point = new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new()
            {
                X = Base64Url.DecodeFromChars("MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"),
                Y = Base64Url.DecodeFromChars("4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"),
            },
        };

        Assert.Equal("cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s", PublicKey.Of(point, Now).Id);
    }

    [Fact]
    public void It_is_a_point_of_the_curve_that_ES256_signs_with()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);

        Assert.Throws<ArgumentException>(() => PublicKey.Of(other.ExportParameters(false), Now));
    }
}
