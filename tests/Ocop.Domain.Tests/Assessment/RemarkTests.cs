using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class RemarkTests
{
    private static readonly StatedRemark Linkage = new("1.5", "Chưa có hợp đồng liên kết.");

    private readonly Chamber _chamber = new Chamber().Scoring();

    [Fact]
    public void The_council_says_why_by_criterion()
    {
        _chamber.AllSubmitted(Law.BestIn(Filed.Set));

        Remark(Chamber.Secretary, Linkage);

        Assert.Equal(
            [new CriterionRemark(_chamber.Dossier.Id, "1.5", Linkage.Words, Chamber.Secretary, Chamber.Now)],
            _chamber.Session.Remarks
        );
    }

    [Fact]
    public void What_is_said_later_takes_the_place_of_what_was_said()
    {
        _chamber.AllSubmitted(Law.BestIn(Filed.Set));
        Remark(Chamber.Secretary, Linkage);

        Remark(Chamber.Chair, new StatedRemark("7", "Phiếu kiểm nghiệm đã cũ."));

        Assert.Equal("7", Assert.Single(_chamber.Session.Remarks).Criterion);
    }

    [Fact]
    public void Members_judge_alone_first()
    {
        _chamber.AllSubmitted(Law.BestIn(Filed.Set), but: Chamber.Ann);

        Broken.By(() => Remark(Chamber.Secretary, Linkage), AssessmentSession.Rules.EverySheetIsIn);
    }

    [Fact]
    public void Only_the_head_table_records_them()
    {
        _chamber.AllSubmitted(Law.BestIn(Filed.Set));

        Broken.By(() => Remark(Chamber.Ann, Linkage), AssessmentSession.Rules.TheHeadTableRecordsRemarks);
    }

    [Fact]
    public void They_are_on_criteria_of_the_dossiers_own_set()
    {
        _chamber.AllSubmitted(Law.BestIn(Filed.Set));

        Broken.By(
            () => Remark(Chamber.Secretary, Linkage, new StatedRemark("99.9", "Không có.")),
            AssessmentSession.Rules.RemarksAreOnItsCriteria
        );
        Broken.By(
            () =>
                _chamber.Session.Remark(
                    _chamber.Dossier.Id,
                    [Linkage],
                    Law.Set(16),
                    _chamber.Sheets,
                    Chamber.Chair,
                    Chamber.Now
                ),
            ScoreSheet.Rules.OptionsBelongToTheSheet
        );
    }

    [Fact]
    public void A_stopped_dossier_gets_none()
    {
        _chamber.AllSubmitted(Law.BestIn(Filed.Set)).Find(FindingKind.Stop, "6.1");

        Broken.By(() => Remark(Chamber.Secretary, Linkage), AssessmentSession.Rules.TheAssessmentHasNotEnded);
    }

    private void Remark(Id<User> by, params StatedRemark[] remarks) =>
        _chamber.Session.Remark(_chamber.Dossier.Id, remarks, Filed.Set, _chamber.Sheets, by, Chamber.Now);
}
