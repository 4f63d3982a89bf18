using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public sealed class VerificationCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Codes are drawn by chance; the seed of a failure is told by its text.</summary>
    private static readonly Arbitrary<VerificationCode> AnyCode = Gen.Fresh(VerificationCode.New).ToArbitrary();

    private static readonly Gen<int> AnyPlace = Gen.Choose(0, VerificationCode.Length - 1);

    [Fact]
    public void It_is_twelve_characters_that_nobody_mistakes_for_each_other() =>
        Prop.ForAll(
                AnyCode,
                code => code.ToString().Length == VerificationCode.Length && code.ToString().All(Alphabet.Contains)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_printed_in_groups_of_four()
    {
        var code = VerificationCode.New();

        Assert.Equal($"{code.ToString()[..4]}-{code.ToString()[4..8]}-{code.ToString()[8..]}", code.Grouped);
    }

    [Fact]
    public void No_two_of_many_are_equal() =>
        Assert.Distinct(Enumerable.Range(0, 10_000).Select(_ => VerificationCode.New()));

    [Fact]
    public void It_is_read_however_it_is_written() =>
        Prop.ForAll(AnyCode, Writings().ToArbitrary(), (code, write) => Read(write(code)) == code)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_wrong_character_is_noticed() =>
        Prop.ForAll(
                AnyCode,
                AnyPlace.ToArbitrary(),
                Gen.Elements(Alphabet.ToCharArray()).ToArbitrary(),
                (code, place, typed) =>
                {
                    var text = code.ToString();
                    var mistyped = text[..place] + typed + text[(place + 1)..];
                    return mistyped == text || Read(mistyped) is null;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_characters_that_have_changed_places_are_noticed() =>
        Prop.ForAll(
                AnyCode,
                AnyPlace.Two().ToArbitrary(),
                (code, places) =>
                {
                    var text = code.ToString().ToCharArray();
                    (text[places.Item1], text[places.Item2]) = (text[places.Item2], text[places.Item1]);
                    return new string(text) == code.ToString() || Read(new(text)) is null;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ZZZZZZZZZZZK", "ZZZZ-ZZZZ-ZZZK")]
    [InlineData("ABCDEFGHJKMC", "ABCD-EFGH-JKMC")]
    [InlineData("000000000000", "0000-0000-0000")]
    public void The_check_character_is_the_same_in_every_version(string text, string grouped) =>
        Assert.Equal(grouped, VerificationCode.Parse(text, null).Grouped);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00000000000")]
    [InlineData("0000000000000")]
    [InlineData("000000000001")]
    [InlineData("U00000000000")]
    [InlineData("00000000000*")]
    [InlineData("15-2026-4261-03")]
    public void Other_texts_are_no_codes(string? text) => Assert.Null(Read(text));

    [Fact]
    public void Nothing_of_any_length_is_read() => Assert.Null(Read(new string(' ', 100) + VerificationCode.New()));

    [Fact]
    public void A_text_that_is_no_code_says_so() =>
        Assert.Throws<FormatException>(() => VerificationCode.Parse("15", null));

    private static Gen<Func<VerificationCode, string>> Writings() =>
        Gen.Elements<Func<VerificationCode, string>>(
            code => code.Grouped,
            code => code.Grouped.ToLowerInvariant(),
            code => code.Grouped.Replace('-', ' '),
            code => code.Grouped.Replace('-', '–'),
            code => $"  {string.Join('\u00a0', code.ToString().ToCharArray())}\n",
            code => code.ToString().Replace('0', 'O').Replace('1', 'I'),
            code => code.ToString().Replace('0', 'o').Replace('1', 'l'),
            code => code.ToString().Replace('1', 'L').ToLowerInvariant()
        );

    private static VerificationCode? Read(string? text) =>
        VerificationCode.TryParse(text, null, out var code) ? code : null;
}
