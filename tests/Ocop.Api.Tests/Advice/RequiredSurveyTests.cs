using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Advice;

/// <summary>What its criteria set wants surveyed, tourism today, is surveyed before it is scored.</summary>
public sealed class RequiredSurveyTests(OcopApi api)
{
    [Fact]
    public async Task Tourism_is_not_scored_without_a_survey_and_with_one_it_is()
    {
        var chamber = await Tourism();
        await (await chamber.OpenScoring()).MustBeProblem(409, "session.site-not-surveyed");
        var adviser = await chamber.Place.Officer(Role.AdvisoryMember, chamber.Place.Province);
        var survey = new JsonObject
        {
            ["heldOn"] = Case.Today,
            ["participants"] = new JsonArray("Sở Văn hóa, Thể thao và Du lịch"),
            ["findings"] = "Đủ điều kiện đón khách.",
        };

        await (await adviser.Put($"/api/v1/dossiers/{chamber.Dossier}/site-survey", survey, "*")).MustBe(200);

        await (await chamber.OpenScoring()).MustBe(200);
    }

    [Fact]
    public async Task Where_the_rules_of_the_council_leave_it_open_scoring_does_not_wait_and_says_what_is_open()
    {
        var chamber = await Tourism(new { siteSurveyFirst = false });

        await (await chamber.OpenScoring()).MustBe(200);

        var open = (await chamber.Organiser.GetJson(chamber.Session))["notFixedByLaw"]!.AsArray();
        Assert.Contains(open, matter => (string?)matter!["setting"] == "siteSurveyFirst");
    }

    private async Task<Chamber> Tourism(object? settings = null)
    {
        var chamber = await Chamber.Convened(api, settings, set: "QD26-26");
        await (await chamber.Attend([.. chamber.Members])).MustBe(200);
        return chamber;
    }
}
