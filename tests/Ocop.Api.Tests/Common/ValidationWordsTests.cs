using System.Text.Json.Nodes;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Common;

public sealed class ValidationWordsTests(OcopApi api)
{
    [Theory]
    [InlineData("vi", "Mục này ")]
    [InlineData("en", "This field ")]
    public async Task A_refused_member_is_not_called_by_its_name_in_our_code(string language, string beginning)
    {
        var ready = await Case.Ready(api);
        var paper = await ready.Owner.StorePaper(ready.Producer);
        ready.Owner.DefaultRequestHeaders.AcceptLanguage.Clear();
        ready.Owner.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

        var response = await ready.Owner.Put(
            $"/api/v1/evidence/{paper}",
            new JsonObject { ["title"] = "", ["isConfidential"] = false },
            "\"1\""
        );

        await response.MustBe(422);
        var fault = (await response.Json())["errors"]!.AsArray().Single(one => (string)one!["pointer"]! == "/title")!;
        Assert.StartsWith(beginning, (string)fault["message"]!, StringComparison.Ordinal);
    }
}
