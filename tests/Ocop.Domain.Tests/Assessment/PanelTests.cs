using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class PanelTests
{
    private const string Decision = "15/QĐ-UBND";
    private static readonly Id<User> Dung = Id<User>.New();

    private readonly Chamber _chamber = new();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void The_members_of_the_council_sit() =>
        Assert.Equal(Chamber.Members.Select(one => new Seat(one.UserId, one.Role, one.Agency)), Session.Panel);

    [Fact]
    public void What_the_council_adopts_later_is_not_for_a_session_already_convened()
    {
        _chamber.Council.AdoptRules(CouncilRules.Default with { Quorum = 1, SecretaryScores = true });

        Assert.Equal(CouncilRules.Default, Session.Settings);
        Assert.False(Session.IsScorer(Chamber.Secretary));
        Assert.Equal(
            1,
            AssessmentSession
                .Convene(_chamber.Council, _chamber.Round, Filed.Today, SessionKind.Meeting, null)
                .Settings.Quorum
        );
    }

    [Fact]
    public void The_secretary_scores_where_the_rules_say_so() =>
        Assert.True(
            new Chamber(CouncilRules.Default with { SecretaryScores = true }).Session.IsScorer(Chamber.Secretary)
        );

    [Fact]
    public void The_others_score() => Assert.All(Chamber.Scorers, user => Assert.True(Session.IsScorer(user)));

    [Fact]
    public void A_stranger_does_not_score() => Assert.False(Session.IsScorer(Id<User>.New()));

    [Fact]
    public void A_substitute_takes_the_seat_of_a_member()
    {
        Session.Substitute(Chamber.Ann, Dung, Decision);

        Assert.Null(Session.RoleOf(Chamber.Ann));
        Assert.Equal(new Seat(Dung, CouncilRole.Member, "Sở Công Thương", Chamber.Ann, Decision), Session.Panel[^1]);
        Assert.Equal(new MemberSubstituted(Session.Id, Chamber.Ann, Dung, Decision), ((IAggregate)Session).Events[^1]);
    }

    [Fact]
    public void Who_is_substituted_is_no_longer_present_nor_stands_in()
    {
        Session.RecordAttendance(Chamber.Everybody, delegatedTo: Chamber.Vice, Chamber.Secretary);

        Session.Substitute(Chamber.Vice, Dung, Decision);

        Assert.False(Session.IsPresent(Chamber.Vice));
        Assert.True(Session.Presides(Chamber.Chair));
    }

    [Fact]
    public void The_delegation_of_another_stays()
    {
        Session.RecordAttendance(Chamber.Everybody, delegatedTo: Chamber.Vice, Chamber.Secretary);

        Session.Substitute(Chamber.Ann, Dung, Decision);

        Assert.True(Session.Presides(Chamber.Vice));
        Assert.True(Session.IsPresent(Chamber.Binh));
    }

    [Fact]
    public void Nobody_sits_in_for_the_chair() =>
        Broken.By(() => Session.Substitute(Chamber.Chair, Dung, Decision), AssessmentSession.Rules.TheChairDelegates);

    [Fact]
    public void A_stranger_is_not_substituted() =>
        Broken.By(() => Session.Substitute(Dung, Id<User>.New(), Decision), AssessmentSession.Rules.OnlyMembersAttend);

    [Fact]
    public void A_member_does_not_sit_in_for_another() =>
        Broken.By(
            () => Session.Substitute(Chamber.Ann, Chamber.Binh, Decision),
            AssessmentSession.Rules.ASubstituteHasNoSeatYet
        );

    [Fact]
    public void Once_scoring_is_open_the_panel_stays() =>
        Broken.By(
            () => _chamber.Scoring().Session.Substitute(Chamber.Ann, Dung, Decision),
            AssessmentSession.Rules.TheTableIsSetBeforeScoring
        );
}
