using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Printing;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Catalogue;

/// <summary>
/// The words of an act are one record, which these tests write anew: they run one after the other and each looks only at
/// the criterion that it has worded itself.
/// </summary>
[Collection("Official wording of QD26")]
public sealed class OfficialWordingTests(OcopApi api)
{
    private const string Address = "/api/v1/regulations/QD26/wording";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private HttpClient Centre => api.As(Id<User>.New(), Role.CentralOfficer);

    [Fact]
    public async Task Words_entered_stand_beside_the_labels_and_on_printed_sheets()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;
        var criterion = await Criterion("12");

        await (await Enter(Words(criterion, "Khả năng xuất khẩu của sản phẩm"))).MustBe(200);

        Assert.Equal("Khả năng xuất khẩu của sản phẩm", (string?)(await Criterion("12"))["officialWording"]);
        Assert.Equal(criterion["label"]!.ToJsonString(), (await Criterion("12"))["label"]!.ToJsonString());
        var printed = await chamber.Ann.Client.GetByteArrayAsync(
            $"/api/v1/score-sheets/{sheet}/document",
            Cancellation
        );
        Assert.Contains(
            "Khả năng xuất khẩu của sản phẩm",
            string.Join('\n', PdfText.PagesOf(printed)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_stale_version_is_refused()
    {
        var words = Words(await Criterion("11"), "Hướng dẫn");
        await (await Enter(words)).MustBe(200);

        await (await Enter(words, "\"999999\"")).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task Words_come_with_the_version_they_replace()
    {
        var words = new { source = "Công báo", criteria = Array.Empty<object>() };

        await (await Centre.PutAsJsonAsync(Address, words, Cancellation)).MustBe(428);
    }

    [Fact]
    public async Task Words_for_what_the_act_does_not_have_are_refused_one_by_one()
    {
        var known = (string)(await Criterion("1.1"))["reference"]!;
        object[] criteria =
        [
            new
            {
                reference = "B999",
                label = "?",
                options = new[] { "?" },
            },
            new
            {
                reference = known,
                label = "?",
                options = new[] { "Một mức thôi" },
            },
            new
            {
                reference = known,
                label = "?",
                options = new[] { "Một mức thôi" },
            },
        ];

        var problem = await (await Enter(new { source = "Công báo", criteria })).MustBeProblem(422, "request.invalid");

        Assert.Equal(
            [
                ("/criteria/0", "wording.criterion-unknown"),
                ("/criteria/1", "wording.criterion-unknown"),
                ("/criteria/2", "wording.criterion-twice"),
                ("/criteria/2", "wording.criterion-unknown"),
            ],
            problem["errors"]!.AsArray().Select(error => ((string)error!["pointer"]!, (string)error["code"]!)).Order()
        );
    }

    [Fact]
    public async Task An_act_without_words_has_none() =>
        await (await api.Anyone().GetAsync("/api/v1/regulations/QD1048/wording", Cancellation)).MustBeProblem(
            404,
            "not-found"
        );

    [Fact]
    public async Task Only_the_centre_and_administrators_enter_words()
    {
        var words = new { source = "Công báo", criteria = Array.Empty<object>() };

        await (await Chamber.Put(api.As(Id<User>.New(), Role.ProvinceOfficer), Address, words)).MustBeProblem(
            403,
            "not-allowed"
        );
        await (await Chamber.Put(api.Anyone(), Address, words)).MustBeProblem(401, "not-signed-in");
    }

    private async Task<HttpResponseMessage> Enter(object words, string version = "*")
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Address) { Content = JsonContent.Create(words) };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return await Centre.SendAsync(request, Cancellation);
    }

    private static object Words(JsonNode criterion, string label) =>
        new
        {
            source = "Công báo",
            criteria = new[]
            {
                new
                {
                    reference = (string)criterion["reference"]!,
                    label,
                    options = criterion["options"]!.AsArray().Select(_ => (string?)null),
                },
            },
        };

    /// <summary>Of fresh vegetables.</summary>
    private async Task<JsonNode> Criterion(string code)
    {
        var set = await api.Anyone().GetJson("/api/v1/criteria-sets/QD26-01");

        return set["parts"]!
            .AsArray()
            .SelectMany(part => part!["sections"]!.AsArray())
            .SelectMany(section => section!["criteria"]!.AsArray())
            .Single(criterion => (string)criterion!["code"]! == code)!;
    }
}
