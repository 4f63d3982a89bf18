using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>A council (chair, vice chair, secretary, three members) with one dossier before it; a province's, or the centre's.</summary>
internal sealed class Chamber
{
    public static readonly DateTimeOffset Now = Filed.Now;
    public static readonly Id<User> Chair = Id<User>.New();
    public static readonly Id<User> Vice = Id<User>.New();
    public static readonly Id<User> Secretary = Id<User>.New();
    public static readonly Id<User> Ann = Id<User>.New();
    public static readonly Id<User> Binh = Id<User>.New();
    public static readonly Id<User> Chi = Id<User>.New();
    public static readonly Id<User>[] Everybody = [Chair, Vice, Secretary, Ann, Binh, Chi];
    public static readonly Id<User>[] Scorers = [Chair, Vice, Ann, Binh, Chi];

    public static readonly CouncilMember[] Members =
    [
        new(Chair, CouncilRole.Chair, "UBND tỉnh"),
        new(Vice, CouncilRole.ViceChair, "Sở Nông nghiệp và Môi trường"),
        new(Secretary, CouncilRole.Secretary, "Chi cục Phát triển nông thôn"),
        new(Ann, CouncilRole.Member, "Sở Công Thương"),
        new(Binh, CouncilRole.Member, "Sở Y tế"),
        new(Chi, CouncilRole.Member, "Sở Văn hóa, Thể thao và Du lịch"),
    ];

    private readonly Dictionary<Id<User>, TieDeclaration> _declared = [];

    public Chamber(CouncilRules? settings = null, CriteriaSet? set = null, Level level = Level.Province)
    {
        var place = level is Level.Central ? Some.Country : Some.Province;
        Council = Council.SetUp(
            level,
            place,
            new("1200/QĐ-UBND", new(2026, 6, 1)),
            settings ?? CouncilRules.Default,
            Members
        );
        Round = AssessmentRound.Open(level, place, 2026, 2, Filed.Act);
        Session = AssessmentSession.Convene(Council, Round, Filed.Today, SessionKind.Meeting, null);
        Filed = level is Level.Central ? new Filed(set).AtTheCentre() : new Filed(set).Proposed();
        Session.PutOnTable(Dossier, Round);
    }

    public Council Council { get; }

    public AssessmentRound Round { get; }

    public AssessmentSession Session { get; }

    public Filed Filed { get; }

    public Dossier Dossier => Filed.Dossier;

    public List<ScoreSheet> Sheets { get; } = [];

    public static Rubric Rubric => new(Filed.Set, Filed.Act);

    public Chamber Attended(params Id<User>[] present)
    {
        Session.RecordAttendance(present.Length == 0 ? Everybody : present, delegatedTo: null, Secretary);
        return this;
    }

    public Chamber Scoring(params Id<User>[] present)
    {
        Attended(present);
        Session.OpenScoring([], Chair, Now);
        return this;
    }

    public ScoreSheet Sheet(Id<User> scorer)
    {
        var sheet = ScoreSheet.Open(Session, Dossier.Id, scorer, Declared(scorer));
        Sheets.Add(sheet);
        return sheet;
    }

    public ScoreSheet Submitted(Id<User> scorer, IReadOnlyList<Choice> choices)
    {
        var sheet = Sheet(scorer);
        sheet.Mark(choices, Filed.Set, Session);
        sheet.Submit(Session, Now);
        return sheet;
    }

    public Chamber AllSubmitted(IReadOnlyList<Choice> choices, params Id<User>[] but)
    {
        foreach (var scorer in Scorers.Except(but))
            Submitted(scorer, choices);
        return this;
    }

    public AssessmentResult Close() => Assert.Single(Session.Close(Sheets, [Rubric], Chair, Now));

    /// <summary>The member's word that nothing ties them to the producer; given on the way when it is still missing.</summary>
    public TieDeclaration? Declared(Id<User> member)
    {
        if (Session.RoleOf(member) is not null && !_declared.ContainsKey(member))
            _declared[member] = Declare(member, Tie.None);

        return _declared.GetValueOrDefault(member);
    }

    public TieDeclaration Declare(Id<User> member, Tie tie, bool actsForTheProducer = false) =>
        Session.Declare(
            new(Dossier.Id, tie, tie is Tie.None ? null : "Con trai là giám đốc"),
            member,
            actsForTheProducer,
            Now
        );

    public void ScoreAgain(Id<User>? by = null) =>
        Session.ScoreAgain(Dossier.Id, "Chênh lệch về tiêu chí 9", Sheets, by ?? Chair, Now);

    public void Agree(Id<User>? by = null, params Choice[] choices) =>
        Session.Agree(Dossier.Id, choices, Filed.Set, Sheets, by ?? Secretary, Now);

    public void Recuse(Id<User> member) =>
        Session.Recuse(member, Dossier.Id, "Là thành viên hợp tác xã", OwnSheet(member)?.SubmittedAt is not null, Now);

    public void Find(FindingKind kind, string ground, Id<User>? by = null, Id<Evidence>? paper = null) =>
        Session.RecordFinding(
            new(Dossier.Id, kind, ground, "Phát hiện khi kiểm tra", "Biên bản 01", by ?? Secretary, Now, paper),
            Filed.Set,
            [.. Dossier.Attachments.Select(attachment => attachment.EvidenceId)]
        );

    private ScoreSheet? OwnSheet(Id<User> member) =>
        Sheets.SingleOrDefault(sheet => sheet.ScorerId == member && sheet.Pass == Session.PassOf(Dossier.Id));
}
