using System.Globalization;

namespace Ocop.Domain.Tests.Common;

public sealed class TextTests
{
    [Theory]
    [InlineData("vi", "Sản phẩm")]
    [InlineData("en", "Product")]
    [InlineData("en-GB", "Product")]
    [InlineData("fr", "Sản phẩm")]
    public void Words_are_Vietnamese_unless_English_was_asked_for(string language, string words)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

            Assert.Equal(words, new Text("Sản phẩm", "Product").Current);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
