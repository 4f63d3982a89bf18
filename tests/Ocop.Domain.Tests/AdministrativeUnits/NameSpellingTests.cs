using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class NameSpellingTests
{
    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Thủy Nguyên", "Thuỷ Nguyên")]
    [InlineData("Quý Lộc", "Quí Lộc")]
    [InlineData("Mỹ Đức", "Mĩ Đức")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu")]
    [InlineData("Kon Tum", "KonTum")]
    [InlineData("Đạ M'ri", "Đạ M’Ri")]
    [InlineData("5", "05")]
    [InlineData("Lào Cai", " lào  cai ")]
    public void Two_spellings_of_one_name_are_the_same(string one, string other) =>
        Assert.Equal(NameSpelling.Key(one), NameSpelling.Key(other));

    [Theory]
    [InlineData("Hòa Bình", "Hóa Bình")]
    [InlineData("Tân An", "Tấn An")]
    [InlineData("Đồng Nai", "Đông Nai")]
    [InlineData("Tam Hải", "Tam Hảy")]
    [InlineData("Thúy", "Thúi")]
    [InlineData("Phường 1", "Phường 10")]
    [InlineData("Đa", "Da")]
    public void Two_names_are_not_the_same(string one, string other) =>
        Assert.NotEqual(NameSpelling.Key(one), NameSpelling.Key(other));

    [Fact]
    public void Letters_put_together_from_marks_are_the_same_as_whole_ones() =>
        Assert.Equal(
            NameSpelling.Key("Huế".Normalize(System.Text.NormalizationForm.FormD)),
            NameSpelling.Key("Huế".Normalize(System.Text.NormalizationForm.FormC))
        );
}
