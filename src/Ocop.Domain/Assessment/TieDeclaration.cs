using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>
/// A member's word on what ties them to the producer of one dossier, given before its papers open. It is not taken back:
/// a tie found later is a recusal. A record of its own and not a part of the session, so that all members can declare
/// at once.
/// </summary>
public sealed class TieDeclaration : Aggregate<TieDeclaration>
{
    private TieDeclaration() { }

    internal TieDeclaration(Id<AssessmentSession> session, Id<User> member, StatedTie stated, DateTimeOffset now) =>
        (SessionId, DossierId, MemberId, Tie, Explanation, DeclaredAt) = (
            session,
            stated.DossierId,
            member,
            stated.Tie,
            stated.Explanation,
            now
        );

    public Id<AssessmentSession> SessionId { get; private init; }

    public Id<Dossier> DossierId { get; private init; }

    public Id<User> MemberId { get; private init; }

    public Tie Tie { get; private init; }

    /// <summary>The tie in words; none where there is no tie.</summary>
    public string? Explanation { get; private init; }

    public DateTimeOffset DeclaredAt { get; private init; }

    public static class Rules
    {
        /// <summary>Quy chế hội đồng.</summary>
        public static readonly Rule TiesAreDeclaredOnce = new(
            "tie-declaration.exists",
            new(
                "Thành viên đã kê khai quan hệ với chủ thể của hồ sơ này; nếu phát sinh quan hệ thì xin rút khỏi hồ sơ.",
                "The member has declared for this dossier already; step aside if a tie has come up since."
            )
        );

        /// <summary>Quy chế hội đồng.</summary>
        public static readonly Rule AKnownTieIsNotDenied = new(
            "tie-declaration.known-tie",
            new(
                "Thành viên đang hoặc đã đại diện cho chủ thể này kể từ khi nộp hồ sơ nên không thể kê khai là không có quan hệ.",
                "The member has acted for this producer since the dossier was filed and cannot declare that there is no tie."
            )
        );
    }
}

/// <summary>What a member says about one dossier.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Tie">What ties the member to its producer; `none` when nothing does.</param>
/// <param name="Explanation">The tie in words; needed for every tie but `none`.</param>
public sealed record StatedTie(Id<Dossier> DossierId, Tie Tie, string? Explanation = null);

/// <summary>What may tie a member of a council to a producer. The act is silent; the kinds are those of provincial rules.</summary>
public enum Tie
{
    None,

    /// <summary>Is a member or a representative of the producer.</summary>
    Membership,

    /// <summary>Holds capital in it or lends to it.</summary>
    Ownership,

    /// <summary>Works for it, or did.</summary>
    Employment,

    /// <summary>Is a relative of somebody who runs it.</summary>
    Family,

    /// <summary>Buys from it, sells to it or competes with it.</summary>
    Business,

    /// <summary>Helped to prepare the dossier or the product.</summary>
    Advice,

    Other,
}
