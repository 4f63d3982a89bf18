using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

/// <summary>The numbers under barcodes.</summary>
public sealed class GtinTests
{
    private static readonly Arbitrary<string> AnyThirteen = Gen.Choose(0, 9)
        .ArrayOf(12)
        .Where(digits => digits.Any(digit => digit != 0))
        .Select(digits => WithCheckDigit(string.Concat(digits)))
        .ToArbitrary();

    [Theory]
    [InlineData("8938505974194", "08938505974194", "8938505974194")]
    [InlineData("893-8505-97419 4", "08938505974194", "8938505974194")]
    [InlineData("96385074", "00000096385074", "96385074")]
    [InlineData("036000291452", "00036000291452", "0036000291452")]
    [InlineData("18938505974191", "18938505974191", "18938505974191")]
    public void It_is_read_with_8_12_13_or_14_digits(string typed, string kept, string printed)
    {
        var gtin = Gtin.Parse(typed, null);

        Assert.Equal((kept, printed), (gtin.ToString(), gtin.Printed));
        Assert.Equal(gtin, Gtin.Parse(printed, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8938505974195")]
    [InlineData("893850597419")]
    [InlineData("0000000000000")]
    [InlineData("89385059741941")]
    [InlineData("٨٩٣٨٥٠٥٩٧٤١٩٤")]
    [InlineData("8938505974194 8938505974194 8938505974194")]
    [InlineData("893850597419X")]
    public void Anything_else_is_none(string typed) => Assert.False(Gtin.TryParse(typed, null, out _));

    [Fact]
    public void A_wrong_digit_is_noticed() =>
        Prop.ForAll(
                AnyThirteen,
                Gen.Choose(0, 12).ToArbitrary(),
                Gen.Choose(1, 9).ToArbitrary(),
                (digits, place, change) =>
                {
                    var wrong = (char)('0' + ((digits[place] - '0' + change) % 10));
                    return !Gtin.TryParse(digits[..place] + wrong + digits[(place + 1)..], null, out _);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_packet_and_the_carton_of_it_have_their_core_in_common()
    {
        var (packet, carton) = (Gtin.Parse("8938505974194", null), Gtin.Parse("18938505974191", null));

        Assert.NotEqual(packet, carton);
        Assert.Equal(packet.Core, carton.Core);
        Assert.NotEqual(packet.Core, Gtin.Parse("8938505974200", null).Core);
    }

    private static string WithCheckDigit(string digits) =>
        Enumerable.Range(0, 10).Select(check => $"{digits}{check}").Single(whole => Gtin.TryParse(whole, null, out _));
}
