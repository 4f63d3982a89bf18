using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>Takes the steps of a meeting with the aggregates, as the use cases do.</summary>
internal sealed class RealSession(CouncilRules rules, IReadOnlyList<IReadOnlyList<Choice>> qualities)
{
    private readonly Chamber _chamber = new(rules);
    private readonly Dictionary<Id<User>, TieDeclaration> _declared = [];

    public AssessmentSession Session => _chamber.Session;

    public Id<Dossier> Dossier => _chamber.Dossier.Id;

    public AssessmentResult? Result { get; private set; }

    /// <returns>Whether it was allowed.</returns>
    public bool Try(SessionStep step)
    {
        try
        {
            Take(step);
            return true;
        }
        catch (RuleBrokenException)
        {
            return false;
        }
    }

    private void Take(SessionStep step)
    {
        switch (step)
        {
            case SessionStep.Attend it:
                Session.RecordAttendance(it.Present, it.ViceStandsIn ? Chamber.Vice : null, Chamber.Secretary);
                break;
            case SessionStep.Declare it:
                _declared[it.Member] = _chamber.Declare(it.Member, it.HasTie ? Tie.Family : Tie.None);
                break;
            case SessionStep.Recuse it:
                _chamber.Recuse(it.Member);
                break;
            case SessionStep.OpenScoring it:
                Session.OpenScoring([], it.By, Chamber.Now);
                break;
            case SessionStep.TakeSheet it:
                TakeSheet(it.Member);
                break;
            case SessionStep.HandIn it:
                HandIn(it.Member, qualities[it.Quality % qualities.Count]);
                break;
            case SessionStep.Find it:
                _chamber.Find(FindingKind.Stop, "6.1", it.By);
                break;
            case SessionStep.ScoreAgain it:
                _chamber.ScoreAgain(it.By);
                break;
            case SessionStep.Close it:
                Result = Session.Close(_chamber.Sheets, [Chamber.Rubric], it.By, Chamber.Now).Single();
                break;
        }
    }

    private void TakeSheet(Id<User> member)
    {
        var sheet = ScoreSheet.Open(Session, Dossier, member, _declared.GetValueOrDefault(member));
        ScoreSheet.Rules.AMemberHasOneSheet.Require(OwnSheet(member) is null);
        _chamber.Sheets.Add(sheet);
    }

    private void HandIn(Id<User> member, IReadOnlyList<Choice> choices)
    {
        var sheet = OwnSheet(member);
        ScoreSheet.Rules.OnlyOpenSheetsChange.Require(sheet is not null);
        sheet.Mark(choices, Filed.Set, Session);
        sheet.Submit(Session, Chamber.Now);
    }

    private ScoreSheet? OwnSheet(Id<User> member) =>
        _chamber.Sheets.SingleOrDefault(sheet => sheet.ScorerId == member && sheet.Pass == Session.PassOf(Dossier));
}
