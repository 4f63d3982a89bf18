using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class ProductSpellingTests
{
    [Theory]
    [InlineData("Mỳ Gạo Lục Ngạn", "Mì gạo Lục Ngạn")]
    [InlineData("VICUMAX NANO CURCUMIN", "Vi-cumax Nano curcumin")]
    [InlineData("Hoà Lộc", "Hòa Lộc")]
    public void Spellings_of_one_name_are_one(string one, string other) =>
        Assert.Equal(ProductSpelling.Of(one, null).Key, ProductSpelling.Of(other, null).Key);

    [Theory]
    [InlineData("Trà xanh hộp 100gr", "Trà xanh", "HTX chế biến chè Phìn Hồ", true)]
    [InlineData("Cao cà gai leo Pù Mát", "Cao cà gai leo", "Công ty CP Dược liệu Pù Mát", true)]
    [InlineData("Thực phẩm bảo vệ sức khỏe Vicumax Nano", "Vicumax Nano", "Công ty cổ phần Curcumin", true)]
    [InlineData("Trà xanh", "Hồng trà", "HTX chế biến chè Phìn Hồ", false)]
    [InlineData("Vicumax Limited Nano", "Vicumax Nano", "Công ty cổ phần Curcumin", false)]
    [InlineData("Trà tươi", "Trà", "HTX Tươi", false)]
    public void Lists_add_the_pack_the_category_and_the_producer_to_a_name(
        string one,
        string other,
        string producer,
        bool resembles
    )
    {
        var spelling = ProducerSpelling.Of(producer);
        var (first, second) = (ProductSpelling.Of(one, spelling), ProductSpelling.Of(other, spelling));

        Assert.Equal((resembles, resembles), (first.Resembles(second), second.Resembles(first)));
    }

    [Fact]
    public void A_list_without_producers_may_name_the_producer_with_the_product()
    {
        var known = ProductSpelling.Of("Miến dong", ProducerSpelling.Of("HTX Tài Hoan"));
        var listed = ProductSpelling.Of("Miến dong Tài Hoan", null);

        Assert.True(listed.Resembles(known));
    }

    [Fact]
    public void The_name_of_another_producer_tells_products_apart()
    {
        var known = ProductSpelling.Of("Miến dong", ProducerSpelling.Of("HTX Tài Hoan"));
        var listed = ProductSpelling.Of("Miến dong Côn Minh", null);

        Assert.False(listed.Resembles(known));
    }

    [Fact]
    public void A_product_named_by_its_pack_or_producer_alone_keeps_its_name() =>
        Assert.NotEqual("", ProductSpelling.Of("Tài Hoan", ProducerSpelling.Of("HTX Tài Hoan")).Plain);
}
