using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Catalogue;

public sealed class EvaluateChoicesTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly HttpClient _anyone = api.Anyone();

    [Fact]
    public async Task The_best_of_everything_but_one_five_star_minimum_comes_to_99_points_and_four_stars()
    {
        var choices = await BestIn("QD26-01");
        choices["1.5"] = 2;

        var evaluation = await Evaluated("QD26-01", choices);

        Assert.Equal(99, (int)evaluation["total"]!);
        Assert.Equal("""{"A":39,"B":25,"C":35}""", evaluation["parts"]!.ToJsonString());
        Assert.Equal(5, (int)evaluation["starByBand"]!);
        Assert.Equal(4, (int)evaluation["star"]!);
        Assert.Equal("recognised", (string?)evaluation["outcome"]);
        Assert.Equal(
            """[{"criterion":"1.5","star":5,"needed":3,"reached":2}]""",
            evaluation["unmetMinima"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task What_lifts_it_to_the_next_star_is_said()
    {
        var choices = await BestIn("QD26-01");
        choices["1.5"] = 2;

        var evaluation = await Evaluated("QD26-01", choices);

        var expected = """
            {
              "star": 5, "score": 100, "missingPoints": 0,
              "blockingMinima": [{ "criterion": "1.5", "star": 5, "needed": 3, "reached": 2 }],
              "zeroCriteria": [], "lifts": [{ "criterion": "1.5", "option": 3, "from": 2, "to": 3 }]
            }
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), evaluation["nextStar"]!.ToJsonString());
    }

    [Fact]
    public async Task Five_stars_have_no_next_star() =>
        Assert.False((await Evaluated("QD26-01", await BestIn("QD26-01"))).AsObject().ContainsKey("nextStar"));

    [Theory]
    [InlineData("QD26-01")]
    [InlineData("QD26-26")]
    public async Task A_full_score_waits_for_the_central_level(string set)
    {
        var evaluation = await Evaluated(set, await BestIn(set));

        Assert.Equal(100, (int)evaluation["total"]!);
        Assert.Equal(5, (int)evaluation["star"]!);
        Assert.Equal("pending_central", (string?)evaluation["outcome"]);
    }

    [Fact]
    public async Task Below_three_stars_the_star_is_there_and_null()
    {
        var evaluation = await Evaluated("QD26-01", []);

        Assert.True(evaluation.AsObject().TryGetPropertyValue("star", out var star));
        Assert.Null(star);
        Assert.Equal("not_recognised", (string?)evaluation["outcome"]);
    }

    [Fact]
    public async Task A_zero_where_none_is_allowed_stops_the_assessment()
    {
        var choices = await BestIn("QD26-16");
        choices["6.4"] = 0;

        var evaluation = await Evaluated("QD26-16", choices);

        Assert.Equal(95, (int)evaluation["total"]!);
        Assert.Null(evaluation["star"]);
        Assert.Equal("stopped", (string?)evaluation["outcome"]);
        var stop = evaluation["gates"]!.AsArray().Single(gate => (string?)gate!["kind"] == "stop_zero")!;
        Assert.Equal("stopped", (string?)stop["state"]);
        Assert.Equal("""["6.4"]""", stop["zeroCriteria"]!.ToJsonString());
    }

    [Fact]
    public async Task Gates_that_choices_cannot_tell_are_to_be_confirmed()
    {
        var evaluation = await Evaluated("QD26-01", []);

        Assert.Equal(
            ["veto", "veto", "veto", "veto", "gate", "stop", "evidence"],
            evaluation["gates"]!.AsArray().Select(gate => (string?)gate!["kind"])
        );
        Assert.All(evaluation["gates"]!.AsArray(), gate => Assert.Equal("to_confirm", (string?)gate!["state"]));
    }

    [Fact]
    public async Task Mixed_cases_are_remarked_upon()
    {
        var evaluation = await Evaluated("QD26-26", new() { ["8"] = 1, ["9"] = 3 });

        Assert.Equal("choice.mixed-cases", (string?)evaluation["remarks"]!.AsArray().Single()!["code"]);
    }

    [Fact]
    public async Task Every_choice_that_cannot_be_scored_is_refused_with_an_error_of_its_own()
    {
        var response = await Evaluate(
            "QD26-01",
            """
            [
              { "criterion": "1.1", "option": 0 },
              { "criterion": "1.1", "option": 1 },
              { "criterion": "1.2", "option": 3 },
              { "criterion": "17", "option": 0 },
              { "criterion": "5.2", "option": 2 }
            ]
            """
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            [
                ("/choices/1", "choice.two-options", "A criterion takes one option only."),
                ("/choices/2", "choice.unknown-option", "This criterion has no such option."),
                ("/choices/3", "choice.unknown-criterion", "This criteria set has no such criterion."),
                ("/choices/4", "choice.no-story", "Without a product story this criterion earns no points."),
            ],
            problem["errors"]!
                .AsArray()
                .Select(error => ((string?)error!["pointer"], (string?)error["code"], (string?)error["message"]))
        );
    }

    [Fact]
    public async Task Both_cases_of_one_criterion_are_refused()
    {
        var response = await Evaluate(
            "QD26-26",
            """[{ "criterion": "8", "option": 1 }, { "criterion": "8", "option": 3 }]"""
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("choice.two-cases", (string?)problem["errors"]!.AsArray().Single()!["code"]);
    }

    [Fact]
    public async Task A_set_that_is_not_there_is_not_found() =>
        await (await Evaluate("QD26-99", "[]")).MustBeProblem(404, "not-found");

    [Theory]
    [InlineData("""[{ "criterion": "1.1" }]""")]
    [InlineData("""[{ "criterion": "1.1", "option": "2" }]""")]
    [InlineData("""[{ "criterion": "1.1", "option": 2, "points": 3 }]""")]
    [InlineData("""[{ "criterion": null, "option": 2 }]""")]
    [InlineData("null")]
    public async Task What_is_not_a_choice_cannot_be_read(string choices) =>
        await (await Evaluate("QD26-01", choices)).MustBeProblem(400, "request.unreadable");

    [Fact]
    public async Task A_total_is_never_taken_from_a_caller()
    {
        var body = JsonContent.Create(new { choices = Array.Empty<object>(), total = 100 });

        var response = await _anyone.PostAsync("/api/v1/criteria-sets/QD26-01/evaluations", body, Cancellation);

        await response.MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task More_choices_than_any_set_has_criteria_are_refused()
    {
        var choice = """{ "criterion": "1.1", "option": 0 }""";

        var response = await Evaluate("QD26-01", $"[{string.Join(',', Enumerable.Repeat(choice, 201))}]");

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("/choices", (string?)problem["errors"]!.AsArray().Single()!["pointer"]);
    }

    private async Task<Dictionary<string, int>> BestIn(string set) =>
        (await _anyone.GetJson($"/api/v1/criteria-sets/{set}"))["parts"]!
            .AsArray()
            .SelectMany(part => part!["sections"]!.AsArray())
            .SelectMany(section => section!["criteria"]!.AsArray())
            .ToDictionary(
                criterion => (string)criterion!["code"]!,
                criterion => Best(criterion!["options"]!.AsArray())
            );

    private static int Best(JsonArray options) => (int)options.MaxBy(option => (int)option!["points"]!)!["index"]!;

    private async Task<JsonNode> Evaluated(string set, Dictionary<string, int> choices)
    {
        var list = choices.Select(choice => new { criterion = choice.Key, option = choice.Value });
        var response = await _anyone.PostAsJsonAsync(
            $"/api/v1/criteria-sets/{set}/evaluations",
            new { choices = list },
            Cancellation
        );
        await response.MustBe(200);
        return await response.Json();
    }

    private Task<HttpResponseMessage> Evaluate(string set, string choices) =>
        _anyone.PostAsync(
            $"/api/v1/criteria-sets/{set}/evaluations",
            new StringContent($$"""{ "choices": {{choices}} }""", null, "application/json"),
            Cancellation
        );
}
