using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    public bool IsRecused(Id<User> member, Id<Dossier> dossier) =>
        _recusals.Any(recusal => recusal.MemberId == member && recusal.DossierId == dossier);

    /// <summary>A member says, before seeing a dossier, whether anything ties them to its producer; a tie recuses.</summary>
    /// <param name="actsForTheProducer">Whether the register itself knows the member as one of the producer's people.</param>
    public TieDeclaration Declare(StatedTie stated, Id<User> member, bool actsForTheProducer, DateTimeOffset now)
    {
        RequireNotClosed();
        Rules.OnlyMembersAttend.Require(RoleOf(member) is not null);
        ItemOf(stated.DossierId);
        TieDeclaration.Rules.AKnownTieIsNotDenied.Require(stated.Tie is not Tie.None || !actsForTheProducer);

        if (stated.Tie is not Tie.None && !IsRecused(member, stated.DossierId))
            StepAside(member, stated.DossierId, stated.Explanation!, now);
        return new(Id, member, stated, now);
    }

    /// <summary>A member who finds a tie later steps aside too.</summary>
    /// <param name="hasJudged">Whether the member's sheet of the present pass, or opinion, is in.</param>
    public void Recuse(Id<User> member, Id<Dossier> dossier, string reason, bool hasJudged, DateTimeOffset now)
    {
        RequireNotClosed();
        Rules.OnlyMembersAttend.Require(RoleOf(member) is not null);
        ItemOf(dossier);
        Rules.AMemberIsRecusedOnce.Require(!IsRecused(member, dossier));
        Rules.ARecusalComesBeforeTheSheet.Require(!hasJudged);

        StepAside(member, dossier, reason, now);
    }

    private void StepAside(Id<User> member, Id<Dossier> dossier, string reason, DateTimeOffset now)
    {
        _recusals.Add(new(member, dossier, reason, member, now));
        Raise(new MemberRecused(Id, dossier, member));
    }

    public static partial class Rules
    {
        public static readonly Rule AMemberIsRecusedOnce = new(
            "session.recused-already",
            new("Thành viên đã rút khỏi hồ sơ này.", "The member has stepped aside for this dossier already.")
        );

        public static readonly Rule ARecusalComesBeforeTheSheet = new(
            "session.recused-after-scoring",
            new(
                "Thành viên đã nộp phiếu hoặc cho ý kiến về hồ sơ này nên không rút được nữa.",
                "The member has submitted a sheet or an opinion on this dossier and can no longer step aside."
            )
        );
    }
}

/// <summary>A member with a tie to the producer steps aside for one dossier: neither a zero nor a missing sheet.</summary>
public sealed record Recusal(
    Id<User> MemberId,
    Id<Dossier> DossierId,
    string Reason,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);
