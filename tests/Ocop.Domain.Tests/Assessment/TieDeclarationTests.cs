using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class TieDeclarationTests
{
    private readonly Chamber _chamber = new();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void Without_a_tie_the_member_stays()
    {
        var declaration = _chamber.Declare(Chamber.Ann, Tie.None);

        Assert.Empty(Session.Recusals);
        Assert.Equal(
            (Session.Id, _chamber.Dossier.Id, Chamber.Ann, Tie.None, null, Chamber.Now),
            (
                declaration.SessionId,
                declaration.DossierId,
                declaration.MemberId,
                declaration.Tie,
                declaration.Explanation,
                declaration.DeclaredAt
            )
        );
    }

    [Fact]
    public void A_tie_recuses_and_its_explanation_is_the_reason()
    {
        var declaration = _chamber.Declare(Chamber.Ann, Tie.Family);

        Assert.Equal((Tie.Family, "Con trai là giám đốc"), (declaration.Tie, declaration.Explanation));
        Assert.Equal(
            [new Recusal(Chamber.Ann, _chamber.Dossier.Id, "Con trai là giám đốc", Chamber.Ann, Chamber.Now)],
            Session.Recusals
        );
        Assert.Equal(new MemberRecused(Session.Id, _chamber.Dossier.Id, Chamber.Ann), ((IAggregate)Session).Events[^1]);
    }

    [Fact]
    public void Who_stepped_aside_before_can_still_declare_the_tie()
    {
        _chamber.Recuse(Chamber.Ann);

        _chamber.Declare(Chamber.Ann, Tie.Business);

        Assert.Single(Session.Recusals);
    }

    [Fact]
    public void A_tie_that_the_register_knows_is_not_denied() =>
        Broken.By(
            () => _chamber.Declare(Chamber.Ann, Tie.None, actsForTheProducer: true),
            TieDeclaration.Rules.AKnownTieIsNotDenied
        );

    [Fact]
    public void A_tie_that_the_register_knows_is_declared()
    {
        _chamber.Declare(Chamber.Ann, Tie.Membership, actsForTheProducer: true);

        Assert.True(Session.IsRecused(Chamber.Ann, _chamber.Dossier.Id));
    }

    [Fact]
    public void A_stranger_has_nothing_to_declare() =>
        Broken.By(() => _chamber.Declare(Id<User>.New(), Tie.None), AssessmentSession.Rules.OnlyMembersAttend);

    [Fact]
    public void Nothing_is_declared_for_a_dossier_elsewhere() =>
        Broken.By(
            () => Session.Declare(new(Id<Dossier>.New(), Tie.None), Chamber.Ann, false, Chamber.Now),
            AssessmentSession.Rules.TheDossierLiesOnTheTable
        );

    [Fact]
    public void Nothing_is_declared_after_the_closure()
    {
        _chamber.Scoring().AllSubmitted(Law.BestIn(Filed.Set)).Close();

        Broken.By(() => _chamber.Declare(Chamber.Secretary, Tie.None), AssessmentSession.Rules.AClosedSessionIsLocked);
    }
}
