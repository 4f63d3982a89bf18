using Ocop.Domain.Identity;

namespace Ocop.Domain.Tests.Identity;

public sealed class PasswordsTests
{
    [Theory]
    [InlineData("con trâu bạc cày đồng sâu")]
    [InlineData("nuocmamchamraumuong")]
    [InlineData("correct-saddle-7-oyster")]
    [InlineData("9417305862 gạch ngói")]
    [InlineData("kX8vQz-41mWpL")]
    public void A_long_phrase_of_ones_own_is_accepted(string password) => Assert.Empty(FaultsIn(password));

    [Fact]
    public void A_password_is_long_enough() => Assert.Equal([Passwords.Rules.LongEnough], FaultsIn("kX8vQz-41mW"));

    [Fact]
    public void Length_counts_characters_as_people_do() =>
        Assert.Equal([Passwords.Rules.LongEnough], FaultsIn("🌾🐃🌱🎋🏮🥭🍵🛶🐟🌶🐝"));

    [Fact]
    public void A_password_is_not_endless() =>
        Assert.Equal(
            [Passwords.Rules.NotTooLong],
            FaultsIn(string.Concat(Enumerable.Repeat("gạch ngói đỏ tươi 5,", 7)))
        );

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("Mật khẩu 123456")]
    [InlineData("matkhaumatkhau")]
    [InlineData("administrator")]
    [InlineData("Admin@123456789")]
    [InlineData("quantrivien2026")]
    [InlineData("anhyeuem12345")]
    [InlineData("VietNam@2026!!")]
    [InlineData("ocop2026ocop2026")]
    [InlineData("123456789012")]
    [InlineData("987654321098")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abababababab")]
    [InlineData("abcdefghijklmn")]
    [InlineData("qwertyuiop12")]
    [InlineData("asdfghjklzxcvb")]
    public void What_everybody_tries_first_is_refused(string password) =>
        Assert.Equal([Passwords.Rules.NotCommon], FaultsIn(password));

    [Theory]
    [InlineData("Trần Thị Mai 8!vx")]
    [InlineData("tranthi-kx82vq")]
    [InlineData("xx-Thi_Mai-8472")]
    [InlineData("hoamai.85-vnqx")]
    public void A_name_or_an_address_is_no_secret(string password) =>
        Assert.Equal([Passwords.Rules.NotPersonal], FaultsIn(password));

    [Fact]
    public void All_faults_are_named_at_once() =>
        Assert.Equal([Passwords.Rules.LongEnough, Passwords.Rules.NotCommon], FaultsIn("matkhau1"));

    private static IReadOnlyList<Rule> FaultsIn(string password) =>
        Passwords.FaultsIn(password, fullName: "Trần Thị Mai", email: "hoamai.85@example.vn");
}
