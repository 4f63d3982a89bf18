using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>
/// A session over one dossier in as few words as possible, with sets instead of aggregates: what the law and the rules of
/// procedure let happen, and what it comes to.
/// </summary>
internal sealed class ModelSession(CouncilRules rules, IReadOnlyList<int> totals)
{
    private readonly HashSet<Id<User>> _declared = [];
    private readonly Dictionary<(Id<User> Member, int Pass), int?> _sheets = [];
    private HashSet<Id<User>> _present = [];
    private bool _viceStandsIn;
    private bool _isOpen;

    public HashSet<Id<User>> Recused { get; } = [];

    public bool IsClosed { get; private set; }

    public bool HasEnded { get; private set; }

    public int Pass { get; private set; } = 1;

    public int SheetsIn => _sheets.Values.Count(total => total is not null);

    /// <summary>The totals of those who judged in the pass that counts and have no tie.</summary>
    public List<int> Counting =>
        [
            .. _sheets
                .Where(sheet => sheet.Key.Pass == Pass && !Recused.Contains(sheet.Key.Member))
                .Select(sheet => sheet.Value)
                .OfType<int>(),
        ];

    private bool IsScoring => _isOpen && !IsClosed;

    private IEnumerable<Id<User>> Awaited => _present.Intersect(Chamber.Scorers).Except(Recused);

    private bool EverySheetIsIn => Awaited.All(HasHandedIn) && Counting.Count > 0;

    private bool LiesClose => Pass > 1 || !(Counting.Max() - Counting.Min() > rules.LargestSpread);

    private bool IsQuorate => _present.Count >= rules.Quorum * Chamber.Everybody.Length && _present.Any(Presides);

    /// <summary>Takes the step when it is allowed.</summary>
    public bool Try(SessionStep step)
    {
        var allowed = Allows(step);
        if (allowed)
            Take(step);
        return allowed;
    }

    private bool Allows(SessionStep step) =>
        step switch
        {
            SessionStep.Attend it => !IsClosed && (!it.ViceStandsIn || it.Present.Contains(Chamber.Vice)),
            SessionStep.Declare it => !IsClosed && Sits(it.Member),
            SessionStep.Recuse it => !IsClosed
                && Sits(it.Member)
                && !Recused.Contains(it.Member)
                && !HasHandedIn(it.Member),
            SessionStep.OpenScoring it => !_isOpen && IsAtTheHead(it.By) && IsQuorate,
            SessionStep.TakeSheet it => MayScore(it.Member) && !_sheets.ContainsKey((it.Member, Pass)),
            SessionStep.HandIn it => MayScore(it.Member)
                && _sheets.TryGetValue((it.Member, Pass), out var sheet)
                && sheet is null,
            SessionStep.Find it => !IsClosed && IsAtTheHead(it.By) && !HasEnded,
            SessionStep.ScoreAgain it => IsScoring
                && Presides(it.By)
                && !HasEnded
                && Pass < rules.MostPasses
                && EverySheetIsIn,
            SessionStep.Close it => IsScoring
                && Presides(it.By)
                && IsQuorate
                && (HasEnded || (EverySheetIsIn && LiesClose)),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private void Take(SessionStep step)
    {
        switch (step)
        {
            case SessionStep.Attend it:
                (_present, _viceStandsIn) = ([.. it.Present], it.ViceStandsIn);
                break;
            case SessionStep.Declare it:
                _declared.Add(it.Member);
                if (it.HasTie)
                    Recused.Add(it.Member);
                break;
            case SessionStep.Recuse it:
                Recused.Add(it.Member);
                break;
            case SessionStep.OpenScoring:
                _isOpen = true;
                break;
            case SessionStep.TakeSheet it:
                _sheets.Add((it.Member, Pass), null);
                break;
            case SessionStep.HandIn it:
                _sheets[(it.Member, Pass)] = totals[it.Quality % totals.Count];
                break;
            case SessionStep.Find:
                HasEnded = true;
                break;
            case SessionStep.ScoreAgain:
                Pass++;
                break;
            case SessionStep.Close:
                IsClosed = true;
                break;
        }
    }

    private bool MayScore(Id<User> member) =>
        IsScoring && !HasEnded && Awaited.Contains(member) && _declared.Contains(member);

    private bool HasHandedIn(Id<User> member) => _sheets.GetValueOrDefault((member, Pass)) is not null;

    private bool Presides(Id<User> user) => user == (_viceStandsIn ? Chamber.Vice : Chamber.Chair);

    private bool IsAtTheHead(Id<User> user) => Presides(user) || user == Chamber.Secretary;

    private static bool Sits(Id<User> user) => Chamber.Everybody.Contains(user);
}
