using Ocop.Domain.Dossiers;

namespace Ocop.Domain.Tests.Common;

public sealed class IdTests
{
    private static readonly Id<Dossier> First = new(new Guid("01890000-0000-7000-8000-000000000001"));
    private static readonly Id<Dossier> Second = new(new Guid("01890000-0000-7000-8000-000000000002"));

    [Fact]
    public void Ids_stand_in_the_order_of_their_text()
    {
        Assert.True(First < Second && First <= Second && Second > First && Second >= First);
        Assert.False(Second < First || Second <= First || First > Second || First >= Second);
    }

    [Fact]
    public void An_id_is_neither_before_nor_after_itself()
    {
        var same = new Id<Dossier>(First.Value);

        Assert.True(First <= same && First >= same);
        Assert.False(First < same || First > same);
    }

    [Fact]
    public void Every_id_made_is_another_and_ordered_by_time()
    {
        var made = Enumerable.Range(0, 3).Select(_ => Id<Dossier>.New()).ToList();

        Assert.Equal(3, made.Distinct().Count());
        Assert.All(made, id => Assert.Equal(7, id.Value.Version));
    }

    [Fact]
    public void An_id_is_read_from_its_text()
    {
        Assert.Equal(First, Id<Dossier>.Parse(First.ToString(), null));
        Assert.True(Id<Dossier>.TryParse(First.ToString(), null, out var read));
        Assert.Equal(First, read);
        Assert.False(Id<Dossier>.TryParse("no id", null, out _));
    }
}
