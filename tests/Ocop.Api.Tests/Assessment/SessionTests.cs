using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Tests.Assessment;

public sealed class SessionTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scoring_does_not_open_without_the_quorum()
    {
        var chamber = await Chamber.Convened(api);
        await chamber.Attend(chamber.Chair, chamber.Secretary);

        var opened = await chamber.Chair.Client.PostAsync($"{chamber.Session}/scoring", null, Cancellation);

        await opened.MustBeProblem(409, "session.no-quorum");
    }

    [Fact]
    public async Task Only_the_head_table_records_attendance()
    {
        var chamber = await Chamber.Convened(api);

        var recorded = await Chamber.Put(
            chamber.Ann.Client,
            $"{chamber.Session}/attendance",
            new { present = Array.Empty<Guid>() }
        );

        await recorded.MustBeProblem(409, "session.attendance-by-others");
    }

    [Fact]
    public async Task A_dossier_before_a_council_that_scores_is_in_assessment()
    {
        var chamber = await Chamber.Scoring(api);

        await api.InDatabase(async db =>
        {
            var state = await db.Set<Dossier>()
                .Where(one => one.Id == chamber.Dossier)
                .Select(one => one.State)
                .SingleAsync(Cancellation);
            Assert.Equal(DossierState.InAssessment, state);
        });
    }

    [Fact]
    public async Task A_session_of_another_province_does_not_exist_for_its_officers()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));

        await (await elsewhere.Organiser.GetAsync(chamber.Session, Cancellation)).MustBeProblem(404, "not-found");
        await (
            await Chamber.Put(
                elsewhere.Organiser,
                $"{chamber.Session}/dossiers",
                new { dossierIds = Array.Empty<Guid>() }
            )
        ).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_dossier_of_another_province_is_not_put_on_the_table()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));

        var put = await Chamber.Put(
            chamber.Organiser,
            $"{chamber.Session}/dossiers",
            new { dossierIds = new[] { elsewhere.Dossier.Value } }
        );

        var problem = await put.MustBeProblem(422, "request.invalid");
        Assert.Equal("/dossierIds/0", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task A_member_without_the_role_gets_no_seat()
    {
        var chamber = await Chamber.Convened(api);
        var (stranger, _) = await chamber.Place.Somebody();
        var council = new
        {
            unitId = chamber.Place.Province.Id.Value,
            decisionNumber = "13/QĐ-UBND",
            decidedOn = "2026-07-01",
            members = new[] { new { userId = stranger.Id.Value, role = "chair" } },
        };

        var response = await chamber.Organiser.PostAsJsonAsync("/api/v1/councils", council, Cancellation);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("council.no-council-member", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task A_council_is_entered_once()
    {
        var chamber = await Chamber.Convened(api);

        var again = await chamber.Organiser.PostAsJsonAsync("/api/v1/councils", chamber.SettingUp(), Cancellation);

        await again.MustBeProblem(409, "council.exists");
    }

    [Fact]
    public async Task A_stale_version_changes_nothing()
    {
        var chamber = await Chamber.Convened(api);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{chamber.Session}/attendance")
        {
            Content = JsonContent.Create(new { present = Array.Empty<Guid>() }),
            Headers = { IfMatch = { new("\"0\"") } },
        };

        var response = await chamber.Chair.Client.SendAsync(request, Cancellation);

        await response.MustBeProblem(412, "changed-meanwhile");
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task A_change_without_a_version_is_refused()
    {
        var chamber = await Chamber.Convened(api);

        var response = await chamber.Chair.Client.PutAsJsonAsync(
            $"{chamber.Session}/attendance",
            new { present = Array.Empty<Guid>() },
            Cancellation
        );

        await response.MustBeProblem(428, "version-required");
    }
}
