using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Settings;

namespace Ocop.Domain.Dossiers;

/// <summary>
/// A dossier sent back to be supplemented, item by item and with a deadline (trả hồ sơ để bổ sung). The acts know no
/// refusal at this step and are silent about returns: they are practice, hence a setting. The producer reads the very
/// words that the officer wrote.
/// </summary>
public sealed partial class SupplementRequest
{
    public const int LongestWords = 2_000;
    public const int MostItems = 100;

    private readonly List<SupplementItem> _items = [];

    private SupplementRequest() { }

    internal SupplementRequest(
        int number,
        Level level,
        DossierState from,
        DateOnly dueOn,
        bool stopsTheClock,
        Id<User> by,
        DateTimeOffset at
    )
    {
        (Number, Level, ReturnedFrom, DueOn) = (number, level, from, dueOn);
        StopsTheClock = stopsTheClock;
        (RequestedBy, RequestedAt) = (by, at);
    }

    /// <summary>Counts the returns of the dossier from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Who sent it back.</summary>
    public Level Level { get; private init; }

    /// <summary>Where the dossier stood, and goes back to.</summary>
    public DossierState ReturnedFrom { get; private init; }

    /// <summary>The last day for the producer. Nothing is lost after it, but the return may then be closed.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Whether terms stand still meanwhile, as was settled when it was sent back.</summary>
    public bool StopsTheClock { get; private init; }

    public Id<User> RequestedBy { get; private init; }

    public DateTimeOffset RequestedAt { get; private init; }

    public DateOnly RequestedOn => RequestedAt.VietnamDate();

    public IReadOnlyList<SupplementItem> Items => _items;

    /// <summary>None while the producer has the dossier.</summary>
    public ReturnEnding? Ending { get; private set; }

    internal void Ask(IEnumerable<SupplementNeed> needs) =>
        _items.AddRange(
            needs.Select(
                (need, index) => new SupplementItem(index + 1, need.Part, need.Criterion, need.EvidenceKind, need.Words)
            )
        );

    internal void Answer(IReadOnlyList<ItemAnswer> answers)
    {
        Rules.OnlyWhatWasAskedIsAnswered.Require(answers.All(answer => Asks(answer.Item)));
        Rules.AnItemIsAnsweredOnce.Require(answers.DistinctBy(answer => answer.Item).Count() == answers.Count);

        foreach (var (item, words) in answers)
        {
            var asked = _items.FindIndex(one => one.Number == item);
            _items[asked] = _items[asked] with { Answer = words };
        }
    }

    internal void End(ReturnEnding ending) => Ending = ending;

    public bool Asks(int item) => _items.Exists(one => one.Number == item);
}

/// <summary>Which part of a dossier an item is about.</summary>
public enum SupplementPart
{
    /// <summary>What Mẫu 01 and 02 ask beyond choices and papers, samples and pledge included.</summary>
    Form,

    /// <summary>The self-assessment of one criterion.</summary>
    Criterion,

    /// <summary>Papers of one kind, perhaps for one criterion.</summary>
    Evidence,
}

/// <summary>One thing an officer asks for.</summary>
/// <param name="Criterion">Named for a criterion; for evidence where it is to prove one.</param>
/// <param name="EvidenceKind">Named for evidence only.</param>
/// <param name="Words">What is wanted, in the officer's words.</param>
public sealed record SupplementNeed(SupplementPart Part, string? Criterion, EvidenceKind? EvidenceKind, string Words)
{
    public bool NamesItsPlace =>
        Part switch
        {
            SupplementPart.Form => (Criterion, EvidenceKind) is (null, null),
            SupplementPart.Criterion => (Criterion, EvidenceKind) is (not null, null),
            _ => EvidenceKind is not null,
        };
}

/// <summary>One thing that was asked for, and what the producer said to it.</summary>
/// <param name="Number">Counts the items from 1.</param>
/// <param name="Answer">The producer's words; none when the changes speak for themselves.</param>
public sealed record SupplementItem(
    int Number,
    SupplementPart Part,
    string? Criterion,
    EvidenceKind? EvidenceKind,
    string Words,
    string? Answer = null
);

/// <summary>What a producer says to one item on resubmission.</summary>
public sealed record ItemAnswer(int Item, string Words);

/// <summary>How a return ended.</summary>
/// <param name="StoppedWorkingDays">How long the commune's clock stood; none where no clock runs.</param>
public sealed record ReturnEnding(ReturnOutcome Outcome, Id<User> By, DateTimeOffset At, int? StoppedWorkingDays);

/// <summary>What became of a dossier that was sent back.</summary>
public enum ReturnOutcome
{
    Resubmitted,

    /// <summary>After the deadline; the dossier went on as it was last submitted.</summary>
    Closed,
}

/// <summary>How returns are handled; the acts are silent, so all of it is configured and not law.</summary>
/// <param name="AreAllowed">Whether dossiers may be sent back at all.</param>
/// <param name="StopTheClock">Whether terms stand still while the producer has the dossier.</param>
public sealed record ReturnSettings(bool AreAllowed, bool StopTheClock)
{
    public static ReturnSettings Of(SettingsAt settings) =>
        new(settings.Of(ProcedureMatters.ReturnsAreAllowed), settings.Of(ProcedureMatters.ReturnsStopTheClock));
}
