using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

public sealed class ProductCodeTests
{
    private static readonly Gen<ProductCode> AnyCode =
        from province in Gen.Choose(1, 99)
        from commune in Gen.Choose(0, 99_999)
        from serial in Gen.Choose(1, 99_999)
        from year in Gen.Choose(2018, 2099)
        select ProductCode.Of($"{province:00}", $"{commune:00000}", serial, year);

    [Fact]
    public void A_code_with_a_district_is_read_part_by_part()
    {
        var code = Parse("83-829-28780-3-2022");

        Assert.Equal(
            ("83", "829", "28780", 3, 2022),
            (code.Province, code.District, code.Commune, code.Serial, code.Year)
        );
    }

    [Fact]
    public void A_code_without_a_district_is_read_part_by_part()
    {
        var code = Parse("15-02647-12-2026");

        Assert.Equal(
            ("15", null, "02647", 12, 2026),
            (code.Province, code.District, code.Commune, code.Serial, code.Year)
        );
    }

    [Theory]
    [InlineData("83-829-28780-3-2022")]
    [InlineData("83-28780-3-2022")]
    public void Either_form_is_written_as_it_was_read(string text) => Assert.Equal(text, Parse(text).ToString());

    [Fact]
    public void A_new_code_has_no_district() =>
        Assert.Equal("15-02647-1-2026", ProductCode.Of("15", "02647", 1, 2026).ToString());

    [Fact]
    public void Codes_are_equal_by_their_parts() =>
        Assert.Equal(ProductCode.Of("15", "02647", 1, 2026), Parse("15-02647-1-2026"));

    [Fact]
    public void The_district_makes_another_code() =>
        Assert.NotEqual(Parse("83-829-28780-3-2022"), Parse("83-28780-3-2022"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("83")]
    [InlineData("83-829-28780-3")]
    [InlineData("8-829-28780-3-2022")]
    [InlineData("83-82-28780-3-2022")]
    [InlineData("83-829-2878-3-2022")]
    [InlineData("83-829-28780-0-2022")]
    [InlineData("83-829-28780-03-2022")]
    [InlineData("83-829-28780-3-1022")]
    [InlineData("83-829-28780-3-2022\n")]
    [InlineData(" 83-829-28780-3-2022")]
    [InlineData("83-829-28780--2022")]
    [InlineData("٨٣-829-28780-3-2022")]
    public void Other_texts_are_no_codes(string? text) =>
        Assert.False(ProductCode.TryParse(text, CultureInfo.InvariantCulture, out _));

    [Fact]
    public void A_text_that_is_no_code_says_so() => Assert.Throws<FormatException>(() => Parse("83"));

    [Fact]
    public void Any_code_is_read_back_from_its_text() =>
        Prop.ForAll(AnyCode.ToArbitrary(), code => Parse(code.ToString()) == code).QuickCheckThrowOnFailure();

    private static ProductCode Parse(string text) => ProductCode.Parse(text, CultureInfo.InvariantCulture);
}
