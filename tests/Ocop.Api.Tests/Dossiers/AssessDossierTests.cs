using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class AssessDossierTests(OcopApi api)
{
    [Fact]
    public async Task Points_follow_from_the_options_picked()
    {
        var opened = await Case.Opened(api);

        var response = await opened.Owner.Put($"{opened.Url}/self-assessment", await opened.BestChoices(), "\"1\"");

        await response.MustBe(200);
        Assert.Equal("\"2\"", response.Headers.ETag?.ToString());
        var assessed = await response.Json();
        Assert.Equal(100, (int)assessed["total"]!);
        Assert.Equal("1.1", (string?)assessed["choices"]![0]!["criterion"]);
        Assert.Equal("Có hồ sơ kèm theo.", (string?)assessed["choices"]![0]!["description"]);
        Assert.Equal(100, (int)(await opened.Owner.GetJson(opened.Url))["selfTotal"]!);
    }

    [Fact]
    public async Task The_choices_sent_replace_those_before()
    {
        var opened = await Case.Opened(api);
        var url = $"{opened.Url}/self-assessment";
        await opened.Owner.Put(url, await opened.BestChoices(), "*");

        await opened.Owner.Put(url, Case.Choices(("1.1", 1)), "*");

        Assert.Single((await opened.Owner.GetJson(url))["choices"]!.AsArray());
    }

    [Fact]
    public async Task The_producer_sees_the_cheapest_way_to_the_next_star_as_the_self_check_gives_it()
    {
        var opened = await Case.Opened(api);
        var url = $"{opened.Url}/self-assessment";
        await opened.Owner.Put(url, await opened.BestChoices(), "*");
        Assert.Null((await opened.Owner.GetJson(url))["nextStar"]);
        var choices = Case.Choices(("1.1", 2), ("1.2", 1), ("9", 1));

        await (await opened.Owner.Put(url, choices.DeepClone(), "*")).MustBe(200);

        var check = await (await api.Anyone().Post("/api/v1/criteria-sets/QD26-01/evaluations", choices)).Json();
        Assert.Equal(check["nextStar"]!.ToJsonString(), (await opened.Owner.GetJson(url))["nextStar"]!.ToJsonString());
    }

    [Fact]
    public async Task Every_faulty_choice_is_named()
    {
        var opened = await Case.Opened(api);

        var response = await opened.Owner.Put(
            $"{opened.Url}/self-assessment",
            Case.Choices(("1.1", 0), ("1.1", 1), ("99.9", 0), ("1.2", 99), ("1.2", -1)),
            "*"
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            [
                ("/choices/1", "choice.two-options"),
                ("/choices/2", "choice.unknown-criterion"),
                ("/choices/3", "choice.unknown-option"),
                ("/choices/4", "choice.unknown-option"),
            ],
            problem["errors"]!.AsArray().Select(error => ((string?)error!["pointer"], (string?)error["code"]))
        );
    }

    [Fact]
    public async Task Points_are_not_accepted()
    {
        var opened = await Case.Opened(api);
        var body = Case.Choices(("1.1", 0));
        body["choices"]![0]!["points"] = 100;

        var response = await opened.Owner.Put($"{opened.Url}/self-assessment", body, "*");

        await response.MustBeProblem(400, "request.unreadable");
    }
}
