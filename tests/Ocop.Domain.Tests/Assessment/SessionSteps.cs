using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>Something that somebody attempts at a session, allowed or not.</summary>
internal abstract record SessionStep
{
    /// <param name="ViceStandsIn">Whether the vice chair presides by delegation.</param>
    public sealed record Attend(IReadOnlyList<Id<User>> Present, bool ViceStandsIn) : SessionStep;

    public sealed record Declare(Id<User> Member, bool HasTie) : SessionStep;

    public sealed record Recuse(Id<User> Member) : SessionStep;

    public sealed record OpenScoring(Id<User> By) : SessionStep;

    public sealed record TakeSheet(Id<User> Member) : SessionStep;

    /// <param name="Quality">Which of the three sheets is handed in.</param>
    public sealed record HandIn(Id<User> Member, int Quality) : SessionStep;

    public sealed record Find(Id<User> By) : SessionStep;

    public sealed record ScoreAgain(Id<User> By) : SessionStep;

    public sealed record Close(Id<User> By) : SessionStep;

    /// <summary>
    /// A meeting that begins as meetings do and then takes any turn: mostly members score, now and then something
    /// happens that changes who counts, and the chair tries to close over and over.
    /// </summary>
    public static Gen<IReadOnlyList<SessionStep>> Meetings =>
        from ties in Gen.Choose(0, 9).ListOf(Chamber.Everybody.Length)
        from absent in Gen.Choose(0, 7)
        from turns in Turn.ListOf(150)
        select (IReadOnlyList<SessionStep>)
            [
                .. Chamber.Everybody.Zip(ties, (member, tie) => new Declare(member, tie == 0)),
                new Attend([.. Chamber.Everybody.Where((_, place) => place != absent)], absent == 0),
                new OpenScoring(Chamber.Secretary),
                .. turns,
            ];

    private static Gen<Id<User>> Anybody => Gen.Elements<Id<User>>([.. Chamber.Everybody, Stranger]);

    private static Gen<SessionStep> Turn =>
        Gen.Frequency(
            (40, from member in Anybody select (SessionStep)new TakeSheet(member)),
            (
                60,
                from member in Anybody
                from quality in Gen.Choose(0, 11)
                select (SessionStep)new HandIn(member, quality)
            ),
            (
                2,
                from members in Gen.SubListOf(Chamber.Everybody)
                from vice in Gen.Elements(true, false)
                select (SessionStep)Late(members, vice)
            ),
            (
                2,
                from member in Anybody
                from tie in Gen.Elements(true, false)
                select (SessionStep)new Declare(member, tie)
            ),
            (2, from member in Anybody select (SessionStep)new Recuse(member)),
            (1, from member in Anybody select (SessionStep)new OpenScoring(member)),
            (1, from member in Anybody select (SessionStep)new Find(member)),
            (2, from member in Anybody select (SessionStep)new ScoreAgain(member)),
            (5, from member in Anybody select (SessionStep)new Close(member)),
            (4, Gen.Constant<SessionStep>(new Close(Chamber.Chair))),
            (8, Gen.Constant<SessionStep>(new ScoreAgain(Chamber.Chair)))
        );

    private static readonly Id<User> Stranger = Id<User>.New();

    /// <summary>Mostly nearly everybody is there: who is named is missing.</summary>
    private static Attend Late(IEnumerable<Id<User>> missing, bool vice) =>
        new([.. Chamber.Everybody.Except(missing.Take(2))], vice);
}
