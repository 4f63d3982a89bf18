using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Domain.Tests.Notices;

public sealed class NoticeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_notice_is_read_since_the_first_time()
    {
        var facts = new NoticeFacts(Id<Dossier>.New(), "Rau bắp cải xoè");
        var notice = Notice.Send(Id<User>.New(), NoticeKind.DossierReturned, facts, Noon);
        Assert.Null(notice.ReadAt);

        notice.Read(Noon.AddHours(1));
        notice.Read(Noon.AddHours(2));

        Assert.Equal((Noon, Noon.AddHours(1)), (notice.SentAt, notice.ReadAt));
    }
}
