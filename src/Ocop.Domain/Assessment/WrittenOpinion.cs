using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>
/// A member's word on one renewal in a written session: whether the product keeps its star, judged by the dossier. It is
/// not taken back. A record of its own and not a part of the session, so that all members can write at once. The act says
/// that renewals are decided by written opinions and not what is in them; nobody scores here (a configured reading).
/// </summary>
public sealed class WrittenOpinion : Aggregate<WrittenOpinion>
{
    private WrittenOpinion() { }

    public Id<AssessmentSession> SessionId { get; private init; }

    public Id<Dossier> DossierId { get; private init; }

    public Id<User> MemberId { get; private init; }

    public Stance Stance { get; private init; }

    /// <summary>Why the member does not simply agree; none where there is nothing to say.</summary>
    public string? Reason { get; private init; }

    public DateTimeOffset GivenAt { get; private init; }

    /// <param name="declared">What the member declared about ties to the producer, if anything.</param>
    public static WrittenOpinion Give(
        AssessmentSession session,
        StatedOpinion stated,
        Id<User> member,
        TieDeclaration? declared,
        DateTimeOffset now
    )
    {
        session.RequireMayOpine(member, stated.DossierId, now.VietnamDate());
        Rules.TiesAreDeclaredFirst.Require(session.KnowsTies(declared, member, stated.DossierId));
        Rules.DissentIsExplained.Require(stated.Stance is Stance.Keep || !string.IsNullOrWhiteSpace(stated.Reason));

        var opinion = new WrittenOpinion
        {
            SessionId = session.Id,
            DossierId = stated.DossierId,
            MemberId = member,
            Stance = stated.Stance,
            Reason = stated.Reason,
            GivenAt = now,
        };
        opinion.Raise(new OpinionGiven(opinion.Id, session.Id, stated.DossierId));
        return opinion;
    }

    public static class Rules
    {
        public static readonly Rule AMemberWritesOnce = new(
            "written-opinion.exists",
            new("Thành viên đã cho ý kiến về hồ sơ này.", "The member has given an opinion on this dossier already.")
        );

        /// <summary>Quy chế hội đồng: conflicts of interest come to light before the first paper opens.</summary>
        public static readonly Rule TiesAreDeclaredFirst = new(
            "written-opinion.ties-undeclared",
            new(
                "Thành viên phải kê khai quan hệ với chủ thể trước khi xem hồ sơ và cho ý kiến.",
                "A member declares ties to the producer before seeing a dossier and writing on it."
            )
        );

        public static readonly Rule DissentIsExplained = new(
            "written-opinion.without-reason",
            new(
                "Ý kiến không đồng ý hoặc đề nghị họp phải nêu lý do.",
                "Who does not agree, or asks for a meeting, says why."
            )
        );
    }
}

/// <summary>What a member writes on one renewal.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Stance">Whether the product keeps its star.</param>
/// <param name="Reason">Why; needed for every stance but `keep`.</param>
public sealed record StatedOpinion(Id<Dossier> DossierId, Stance Stance, string? Reason = null);

/// <summary>What a member thinks of a renewal.</summary>
public enum Stance
{
    /// <summary>The product keeps its star.</summary>
    Keep,

    /// <summary>It does not, or not on this evidence.</summary>
    Against,

    /// <summary>Too complex to be decided in writing.</summary>
    Meeting,
}

/// <summary>Without the member and the stance: both are nobody's business before the session is closed.</summary>
public sealed record OpinionGiven(Id<WrittenOpinion> OpinionId, Id<AssessmentSession> SessionId, Id<Dossier> DossierId)
    : IDomainEvent;
