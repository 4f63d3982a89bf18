using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>Who ranks products at one level, set up by a decision (QĐ 26/2026/QĐ-TTg, article 7).</summary>
public sealed class Council : Aggregate<Council>, IAssessing
{
    public const int LongestDecisionNumber = 100;
    public const int LongestName = 200;

    private readonly List<CouncilMember> _members = [];

    private Council() { }

    public Level Level { get; private init; }

    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The decision that set it up.</summary>
    public string DecisionNumber { get; private init; } = null!;

    public DateOnly DecidedOn { get; private init; }

    /// <summary>
    /// Who delegated the chair, when it is not a leader of the people's committee but the head of an agency.
    /// </summary>
    public string? ChairDelegatedBy { get; private init; }

    /// <summary>What sessions convened from now on go by; a session under way keeps its own.</summary>
    public CouncilRules Settings { get; private set; } = null!;

    public IReadOnlyList<CouncilMember> Members => _members;

    public static Council SetUp(
        Level level,
        AdministrativeUnit place,
        CouncilDecision decision,
        CouncilRules settings,
        IReadOnlyCollection<CouncilMember> members
    )
    {
        Rules.ACouncilSitsAtItsLevel.Require(level.IsThatOf(place.Level));
        Rules.SettingsAreSound.Require(settings.AreSound);
        Rules.AMemberSitsOnce.Require(members.DistinctBy(member => member.UserId).Count() == members.Count);
        Rules.ThereIsOneChair.Require(members.Count(member => member.Role is CouncilRole.Chair) == 1);

        var council = new Council
        {
            Level = level,
            UnitId = place.Id,
            DecisionNumber = decision.Number,
            DecidedOn = decision.DecidedOn,
            ChairDelegatedBy = decision.ChairDelegatedBy,
            Settings = settings with { },
        };
        council._members.AddRange(members);
        council.Raise(new CouncilSetUp(council.Id, level, place.Id));
        return council;
    }

    public void AdoptRules(CouncilRules settings)
    {
        Rules.SettingsAreSound.Require(settings.AreSound);

        Settings = settings with { };
        Raise(new CouncilRulesAdopted(Id));
    }

    public static class Rules
    {
        /// <summary>Quy chế hội đồng.</summary>
        public static readonly Rule ADecisionSetsUpOneCouncil = new(
            "council.exists",
            new("Hội đồng theo quyết định này đã có.", "The council of this decision is entered already.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, article 7.</summary>
        public static readonly Rule ACouncilSitsAtItsLevel = new(
            "council.other-level",
            new(
                "Cấp của Hội đồng phải khớp với đơn vị hành chính thành lập.",
                "A council sits in a unit of its own level."
            )
        );

        /// <summary>Quy chế hội đồng.</summary>
        public static readonly Rule SettingsAreSound = new(
            "council.settings",
            new(
                "Quy chế không hợp lệ: tỷ lệ họp phải lớn hơn 0 và không quá 1, chênh lệch điểm từ 0 đến 100, số lượt chấm từ 1 đến 10.",
                "Unsound settings: the quorum lies above 0 and up to 1, the spread between 0 and 100, the passes between 1 and 10."
            )
        );

        /// <summary>Quy chế hội đồng.</summary>
        public static readonly Rule AMemberSitsOnce = new(
            "council.member-twice",
            new("Mỗi người chỉ giữ một vị trí trong Hội đồng.", "A person holds one seat of a council.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, article 7.</summary>
        public static readonly Rule ThereIsOneChair = new(
            "council.one-chair",
            new("Hội đồng có đúng một Chủ tịch.", "A council has exactly one chair.")
        );
    }
}

/// <summary>The decision that sets a council up.</summary>
public sealed record CouncilDecision(string Number, DateOnly DecidedOn, string? ChairDelegatedBy = null);

/// <param name="Agency">Whom the member speaks for: agriculture and environment, trade, health, …</param>
public sealed record CouncilMember(Id<User> UserId, CouncilRole Role, string? Agency = null);

/// <summary>What a member is in the council.</summary>
public enum CouncilRole
{
    Chair,
    ViceChair,
    Secretary,
    Member,
}

public sealed record CouncilSetUp(Id<Council> CouncilId, Level Level, Id<AdministrativeUnit> UnitId) : IDomainEvent;

public sealed record CouncilRulesAdopted(Id<Council> CouncilId) : IDomainEvent;

internal static class Levels
{
    public static bool IsThatOf(this Level level, UnitLevel unit) =>
        unit
        == level switch
        {
            Level.Commune => UnitLevel.Commune,
            Level.District => UnitLevel.District,
            Level.Province => UnitLevel.Province,
            _ => UnitLevel.Central,
        };
}
