using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Assessment;

/// <summary>A round of assessment at one level in one year (QĐ 26/2026/QĐ-TTg: at least two a year).</summary>
public sealed class AssessmentRound : Aggregate<AssessmentRound>, IAssessing
{
    private AssessmentRound() { }

    public Level Level { get; private init; }

    public Id<AdministrativeUnit> UnitId { get; private init; }

    public Id<Regulation> RegulationId { get; private init; }

    public int Year { get; private init; }

    public int Number { get; private init; }

    /// <summary>Dossiers are proposed before this day; extra rounds have none.</summary>
    public DateOnly? ProposeBefore { get; private init; }

    /// <summary>The round is done before this day; extra rounds have none.</summary>
    public DateOnly? DoneBefore { get; private init; }

    /// <param name="act">The act in force: it fixes the cut-off days of the rounds it numbers.</param>
    public static AssessmentRound Open(Level level, AdministrativeUnit place, int year, int number, Regulation act)
    {
        var windows = act.Definition.Rounds.Where(round => round.Level == level).ToList();
        var window = windows.SingleOrDefault(round => round.Number == number);

        Rules.TheLevelAssesses.Require(act.Levels.Any(one => one.Level == level && one.Role is LevelRole.Assess));
        Rules.ARoundIsHeldAtItsLevel.Require(level.IsThatOf(place.Level));
        Rules.ExtraRoundsAreAllowed.Require(
            number > 0 && (window is not null || act.Definition.ExtraRoundsAllowed is true)
        );

        var round = new AssessmentRound
        {
            Level = level,
            UnitId = place.Id,
            RegulationId = act.Id,
            Year = year,
            Number = number,
            ProposeBefore = window?.ProposeBefore.In(YearOf(window, windows, year)),
            DoneBefore = window?.DoneBefore.In(YearOf(window, windows, year)),
        };
        round.Raise(new RoundOpened(round.Id, level, place.Id, year, number));
        return round;
    }

    /// <summary>"Before" is strictly before (a configured reading).</summary>
    public bool Admits(DateOnly proposedOn) => ProposeBefore is null || proposedOn < ProposeBefore;

    /// <summary>The second central round of a year is held early in the next one.</summary>
    private static int YearOf(RoundWindow window, List<RoundWindow> all, int year) =>
        all.Any(other => other.Number < window.Number && other.ProposeBefore.In(year) > window.ProposeBefore.In(year))
            ? year + 1
            : year;

    public static class Rules
    {
        public static readonly Rule ARoundIsHeldOnce = new(
            "round.exists",
            new("Đơn vị đã mở đợt này trong năm.", "The unit has opened this round of the year already.")
        );

        /// <summary>The act's chain of levels.</summary>
        public static readonly Rule TheLevelAssesses = new(
            "round.level-does-not-assess",
            new("Cấp này không tổ chức đánh giá, phân hạng.", "This level does not assess and rank.")
        );

        public static readonly Rule ARoundIsHeldAtItsLevel = new(
            "round.other-level",
            new(
                "Cấp của đợt đánh giá phải khớp với đơn vị hành chính tổ chức.",
                "A round is held by a unit of its own level."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: rounds per year, extra rounds allowed.</summary>
        public static readonly Rule ExtraRoundsAreAllowed = new(
            "round.number",
            new("Văn bản không quy định đợt đánh giá này.", "The act knows no such round.")
        );
    }
}

public sealed record RoundOpened(
    Id<AssessmentRound> RoundId,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    int Year,
    int Number
) : IDomainEvent;
