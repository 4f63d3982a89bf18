using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Work;

namespace Ocop.Domain.Tests.Work;

public sealed class SavedViewTests
{
    [Fact]
    public void A_name_is_used_once_on_a_page()
    {
        Broken.By(() => Save("Quá hạn", ["Quá hạn"]), SavedView.Rules.ANameIsUsedOnce);
        Assert.Equal("Quá hạn", Save("Quá hạn", ["Sắp hết hạn"]).Name);
    }

    [Fact]
    public void A_page_keeps_twenty_at_most()
    {
        var nineteen = Enumerable.Range(1, SavedView.MostOfAPage - 1).Select(number => $"Bộ lọc {number}").ToList();

        Assert.Equal("Thêm", Save("Thêm", nineteen).Name);
        Broken.By(() => Save("Thêm", [.. nineteen, "Bộ lọc 20"]), SavedView.Rules.APageHasAFew);
    }

    private static SavedView Save(string name, IReadOnlyCollection<string> kept) =>
        SavedView.Save(Id<User>.New(), "/ho-so", "overdue=true", name, kept, DateTimeOffset.UnixEpoch);
}
