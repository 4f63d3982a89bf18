using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>The same council, which writes on the renewal of a product of four stars by 13 August 2026.</summary>
internal sealed class WritingChamber
{
    public static readonly DateOnly Due = Filed.Today.AddDays(10);
    public static readonly DateTimeOffset Later = Filed.Now.AddDays(11);

    private static readonly DateOnly InTheWindow = new(2024, 1, 15);

    private readonly Council _council;

    public WritingChamber(CouncilRules? settings = null)
    {
        _council = Council.SetUp(
            Level.Province,
            Some.Province,
            new("1200/QĐ-UBND", new(2026, 6, 1)),
            settings ?? CouncilRules.Default,
            Chamber.Members
        );
        Round = AssessmentRound.Open(Level.Province, Some.Province, 2026, 2, Filed.Act);
        Session = AssessmentSession.Convene(_council, Round, Filed.Today, SessionKind.Written, Due);
        Session.PutOnTable(Dossier, Round);
    }

    public AssessmentRound Round { get; }

    public AssessmentSession Session { get; }

    public Filed Filed { get; } = Renewing();

    public Dossier Dossier => Filed.Dossier;

    public List<WrittenOpinion> Opinions { get; } = [];

    public static Filed Renewing(int star = 4) =>
        new Filed(kind: DossierKind.Renewal, recognised: InTheWindow, star: star).Proposed();

    public WritingChamber Open()
    {
        Session.OpenScoring([], Chamber.Secretary, Chamber.Now);
        Dossier.EnterAssessment(Filed.Act, Filed.Person, Chamber.Now);
        return this;
    }

    public WrittenOpinion Write(Id<User> member, Stance stance = Stance.Keep, DateTimeOffset? at = null)
    {
        var declared = Session.Declare(new(Dossier.Id, Tie.None), member, actsForTheProducer: false, Chamber.Now);
        var stated = new StatedOpinion(Dossier.Id, stance, stance is Stance.Keep ? null : "Quy mô đã thay đổi.");

        var opinion = WrittenOpinion.Give(Session, stated, member, declared, at ?? Chamber.Now);
        Opinions.Add(opinion);
        return opinion;
    }

    public WritingChamber AllKeep(params Id<User>[] but)
    {
        foreach (var member in Chamber.Scorers.Except(but))
            Write(member);
        return this;
    }

    public IReadOnlyList<AssessmentResult> Close(DateTimeOffset? at = null) =>
        Session.CloseInWriting(Opinions, Chamber.Chair, at ?? Chamber.Now);
}
