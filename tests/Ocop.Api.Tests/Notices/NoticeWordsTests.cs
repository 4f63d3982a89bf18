using System.Text.RegularExpressions;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Api.Tests.Notices;

/// <summary>Every notice says something whole in both languages.</summary>
public sealed partial class NoticeWordsTests(OcopApi api)
{
    public static TheoryData<NoticeKind> Kinds => [.. Enum.GetValues<NoticeKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_notice_of_each_kind_is_a_sentence_in_both_languages(NoticeKind kind)
    {
        var reader = await Reader(kind);

        var (vi, en) = (await Message(reader, "vi"), await Message(reader, "en"));

        Assert.NotEqual(vi, en);
        Assert.All([vi, en], words => Assert.DoesNotMatch(SomethingMissing(), words));
        Assert.All([vi, en], words => Assert.EndsWith(".", words, StringComparison.Ordinal));
        Assert.Matches("[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵấầắằếềốồớờứừậặệộợự]", vi);
    }

    private async Task<HttpClient> Reader(NoticeKind kind)
    {
        var user = User.Register(
            "Người đọc",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        var day = new DateOnly(2026, 9, 3);
        var facts = new NoticeFacts(
            DossierId: null,
            "Chè Shan",
            DueOn: day,
            Star: 4,
            DecisionNumber: "31/QĐ-UBND",
            HeldOn: day,
            CertificateNumber: "15-2026-412-03",
            Subject: "Kho dữ liệu"
        );
        await api.Given(user, Notice.Send(user.Id, kind, facts, DateTimeOffset.UnixEpoch));
        return api.As(user.Id, Role.Producer);
    }

    private static async Task<string> Message(HttpClient reader, string language)
    {
        reader.DefaultRequestHeaders.AcceptLanguage.Clear();
        reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return (string)Assert.Single(await reader.GetAll("/api/v1/notices?sort=-sentAt"))["message"]!;
    }

    /// <summary>A hole where a name, a day or a number should be.</summary>
    [GeneratedRegex("“”|  | [.,;:]|\\(\\)|: \\.")]
    private static partial Regex SomethingMissing();
}
