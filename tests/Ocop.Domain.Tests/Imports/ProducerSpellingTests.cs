using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class ProducerSpellingTests
{
    [Theory]
    [InlineData("HTX nông sản Phú Lương", "Hợp tác xã Nông sản Phú Lương")]
    [InlineData("CTCP Hoàng Giang", "Công ty CP Hoàng Giang")]
    [InlineData("Công ty Cổ phần Curcumin Bắc Hà", "Công ty CP Curcumin Bắc Hà")]
    [InlineData("Công ty TNHH MTV Yến sào", "Công ty trách nhiệm hữu hạn một thành viên Yến Sào")]
    [InlineData("hộ sản xuất, kinh doanh Lê Thành Đồng", "Hộ kinh doanh Lê Thành Đồng")]
    [InlineData("THT Farm An Xuân", "Tổ hợp tác Farm An Xuân")]
    [InlineData("HTX Hoà Bình", "HTX Hòa Bình")]
    [InlineData("HTX sản xuất - tiêu thụ vải", "HTX Sản xuất và tiêu thụ vải")]
    public void Spellings_of_one_producer_are_one(string one, string other) =>
        Assert.Equal(ProducerSpelling.Of(one), ProducerSpelling.Of(other));

    [Theory]
    [InlineData("HTX Sơn Trà", "Công ty TNHH Sơn Trà")]
    [InlineData("HTX Hòa Bình", "HTX Hóa Bình")]
    [InlineData("Hộ kinh doanh Nguyễn Văn Vui", "Hộ kinh doanh Nguyễn Văn Chọn")]
    public void Other_producers_are_others(string one, string other) =>
        Assert.NotEqual(ProducerSpelling.Of(one), ProducerSpelling.Of(other));

    [Theory]
    [InlineData("Công ty TNHH nhà máy Curcumin Bắc Hà", "Công ty cổ phần Curcumin Bắc Hà", true)]
    [InlineData("HTX Sơn Trà", "Công ty TNHH Sơn Trà", true)]
    [InlineData("HTX chè Sơn Trà", "Công ty TNHH Sơn Trà", false)]
    [InlineData("HTX Nem nướng Liên Chung", "HTX Sâm nam núi Dành Liên Chung", false)]
    public void A_producer_may_have_changed_its_legal_form(string one, string other, bool resembles) =>
        Assert.Equal(resembles, ProducerSpelling.Of(one).Resembles(ProducerSpelling.Of(other)));

    [Theory]
    [InlineData("CTCP Hoàng Giang", true)]
    [InlineData("Công ty chè Chiềng Đi", true)]
    [InlineData("HTX Hoàng Giang", false)]
    [InlineData("cơ sở Triều Thu", false)]
    public void Companies_have_names_of_their_own(string name, bool isCompany) =>
        Assert.Equal(isCompany, ProducerSpelling.Of(name).IsCompany);

    [Fact]
    public void A_legal_form_alone_is_a_name() => Assert.NotEqual("", ProducerSpelling.Of("Hợp tác xã").Key);
}
