using Ocop.Domain.Advice;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Advice;

public sealed class AdvisoryAssessmentTests
{
    private static readonly Dictionary<string, string> NoRemarks = [];
    private readonly Filed _filed = new();

    private Dossier Dossier => _filed.Dossier;

    [Fact]
    public void It_says_options_and_remarks_in_the_order_of_the_criteria()
    {
        var advice = Write(
            _filed.Proposed(),
            [new("1.5", 0)],
            new() { ["1.1"] = "Cần xác minh.", ["1.5"] = "Thiếu hợp đồng." }
        );

        Assert.Equal(
            [new("1.1", null, null, "Cần xác minh."), new("1.5", 0, advice.Total, "Thiếu hợp đồng.")],
            advice.Criteria
        );
        Assert.Equal((Filed.Person, Filed.Now, 1), (advice.WrittenBy, advice.WrittenAt, advice.SubmissionNumber));
    }

    [Fact]
    public void Its_total_follows_from_its_options() =>
        Assert.Equal(100, Write(_filed.Proposed(), Law.BestIn(Filed.Set)).Total);

    [Fact]
    public void Written_again_it_replaces_the_last()
    {
        var advice = Write(_filed.Proposed(), Law.BestIn(Filed.Set));

        advice.Write([], NoRemarks, "Đề nghị bổ sung.", Dossier, Filed.Set, Filed.Person, Filed.Now);

        Assert.Equal((0, "Đề nghị bổ sung."), (advice.Total, advice.Conclusion));
        Assert.Empty(advice.Criteria);
    }

    [Fact]
    public void It_names_the_submission_that_it_is_about()
    {
        _filed.Proposed().Returned().Resubmitted(Filed.Now.AddDays(1));

        Assert.Equal(2, Write(_filed).SubmissionNumber);
    }

    [Fact]
    public void The_team_may_still_write_while_the_council_scores() => Assert.NotNull(Write(_filed.InAssessment()));

    [Fact]
    public void The_team_does_not_speak_before_the_proposal_or_after_the_result()
    {
        var rule = AdvisedDossier.Rules.TheTeamAdvisesBeforeTheResult;

        Broken.By(() => Write(new Filed().Reported()), rule);
        Broken.By(() => Write(new Filed().Concluded(Outcome.NotRecognised)), rule);
    }

    [Fact]
    public void It_remarks_on_criteria_of_the_set_only() =>
        Broken.By(
            () => Write(_filed.Proposed(), [], new() { ["9.99"] = "?" }),
            Dossier.Rules.CitedCriteriaBelongToTheSet
        );

    [Fact]
    public void A_survey_keeps_who_took_part_what_was_found_and_the_photos()
    {
        var photo = _filed.Proposed().Facts.Evidence.First();

        var survey = Survey(Filed.Today, photo);

        Assert.Equal((Filed.Today, "Nhà xưởng một chiều."), (survey.HeldOn, survey.Findings));
        Assert.Equal(["Chuyên viên Chi cục"], survey.Participants);
        Assert.Equal([new SurveyPhoto(photo.Id)], survey.Photos);
    }

    [Fact]
    public void A_survey_is_not_ahead()
    {
        _filed.Proposed();

        Broken.By(() => Survey(Filed.Today.AddDays(1)), AdvisedDossier.Rules.ASurveyIsNotAhead);
    }

    [Fact]
    public void A_photo_is_a_paper_of_the_producer()
    {
        _filed.Proposed();

        Broken.By(
            () => Survey(Filed.Today, new Filed().Paper(EvidenceKind.Environment)),
            AdvisedDossier.Rules.APhotoIsAPaperOfTheProducer
        );
    }

    private static AdvisoryAssessment Write(
        Filed filed,
        IReadOnlyList<Choice>? choices = null,
        Dictionary<string, string>? remarks = null
    )
    {
        var advice = AdvisoryAssessment.Begin(filed.Dossier);
        advice.Write(choices ?? [], remarks ?? NoRemarks, null, filed.Dossier, Filed.Set, Filed.Person, Filed.Now);
        return advice;
    }

    private SiteSurvey Survey(DateOnly heldOn, params Evidence[] photos)
    {
        var survey = SiteSurvey.Begin(Dossier);
        survey.Write(heldOn, ["Chuyên viên Chi cục"], "Nhà xưởng một chiều.", photos, Dossier, Filed.Person, Filed.Now);
        return survey;
    }
}
