using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificateNumberTests
{
    [Fact]
    public void It_is_made_of_unit_year_decision_and_position() =>
        Assert.Equal("15-2026-4261-03", CertificateNumber.Of("15", 2026, Decision("4261/QĐ-UBND"), 3).ToString());

    [Fact]
    public void The_centre_numbers_by_the_country() =>
        Assert.Equal("VN-2026-88-01", CertificateNumber.Of("VN", 2026, Decision("88/QĐ-BNNMT"), 1).ToString());

    [Fact]
    public void The_hundredth_certificate_takes_three_digits() =>
        Assert.Equal("15-2026-4261-100", CertificateNumber.Of("15", 2026, Decision("4261"), 100).ToString());

    [Theory]
    [InlineData("15-2026-4261-03", 3)]
    [InlineData("15-2026-4261-100", 100)]
    public void It_tells_its_place_in_the_decision(string number, int position) =>
        Assert.Equal(position, Parse(number).Position);

    [Fact]
    public void Numbers_are_equal_by_their_text() =>
        Assert.Equal(Parse("15-2026-4261-03"), CertificateNumber.Of("15", 2026, Decision("4261"), 3));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("15-2026-4261")]
    [InlineData("15-2026-4261-3")]
    [InlineData("15-2026-04261-03")]
    [InlineData("1-2026-4261-03")]
    [InlineData("15-2026-4261-03\n")]
    [InlineData("15-2026-4261/QĐ-03")]
    public void Other_texts_are_no_numbers(string? text) => Assert.False(CertificateNumber.TryParse(text, null, out _));

    [Fact]
    public void A_text_that_is_no_number_says_so() => Assert.Throws<FormatException>(() => Parse("15"));

    [Theory]
    [InlineData("4261/QĐ-UBND", 4261)]
    [InlineData("0377/QĐ-UBND", 377)]
    [InlineData("12", 12)]
    public void A_decision_is_counted_by_its_leading_digits(string text, int serial) =>
        Assert.Equal((serial, text), (Decision(text).Serial, Decision(text).ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("QĐ-UBND")]
    [InlineData("0/QĐ-UBND")]
    [InlineData("42a")]
    [InlineData("4261/")]
    [InlineData(" 4261/QĐ")]
    public void Other_texts_number_no_decision(string text) => Assert.False(DecisionNumber.TryParse(text, null, out _));

    [Fact]
    public void A_text_that_numbers_no_decision_says_so() => Assert.Throws<FormatException>(() => Decision("số 1"));

    [Fact]
    public void Different_positions_never_share_a_number() =>
        Prop.ForAll(
                Gen.Choose(1, 9999).Two().ToArbitrary(),
                positions =>
                    positions.Item1
                    == positions.Item2
                    == (
                        CertificateNumber.Of("15", 2026, Decision("1"), positions.Item1)
                        == CertificateNumber.Of("15", 2026, Decision("1"), positions.Item2)
                    )
            )
            .QuickCheckThrowOnFailure();

    private static CertificateNumber Parse(string text) => CertificateNumber.Parse(text, null);

    private static DecisionNumber Decision(string text) => DecisionNumber.Parse(text, null);
}
