using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>What the producer says to a revocation, before it is decided (not in the act: practice of some provinces).</summary>
public sealed partial class Revocation
{
    public const int LongestAnswer = 4000;

    /// <summary>The producer was asked to answer in writing.</summary>
    public RevocationInvitation? Invitation { get; private set; }

    /// <summary>The answer, in the producer's own words.</summary>
    public RevocationAnswer? Answer { get; private set; }

    /// <summary>The days to answer run inside the days of the act and add none to them.</summary>
    public void Invite(RevocationInvitation invitation, DateOnly today)
    {
        RequireOpen();
        Rules.AProducerIsAskedOnce.Require(Invitation is null);
        Rules.AnInvitationLeavesTime.Require(
            Ground.On <= invitation.SentOn && invitation.SentOn <= today && today < invitation.AnswerBy
        );

        Invitation = invitation;
        if (ProducerId is { } producer)
            Raise(new RevocationAnswerAsked(CertificateId, producer, invitation.AnswerBy));
    }

    /// <summary>With or without an invitation, and late too: whoever decides reads it as long as nothing is decided.</summary>
    public void TakeAnswer(string text, DateTimeOffset now)
    {
        RequireOpen();
        Rules.AnAnswerStands.Require(Answer is null);

        Answer = new(text, now);
        Raise(new RevocationAnswered(CertificateId, Level, UnitId));
    }

    /// <summary>Heard in person or in writing, or silent until the day it was given.</summary>
    private bool ProducerWasHeardBy(DateOnly day) =>
        Hearing is not null || Answer is not null || Invitation is { } invitation && invitation.AnswerBy < day;
}

/// <summary>The producer is asked to answer.</summary>
/// <param name="Paper" example="315/SNNMT-PTNT">The letter that asks, as printed.</param>
/// <param name="SentOn" example="2026-07-28">Its date.</param>
/// <param name="AnswerBy" example="2026-08-03">The last day to answer.</param>
public sealed record RevocationInvitation(string Paper, DateOnly SentOn, DateOnly AnswerBy);

/// <summary>What the producer answered.</summary>
/// <param name="Text" example="Lô hàng bị nêu không phải do hợp tác xã sản xuất.">Its words.</param>
/// <param name="At">When.</param>
public sealed record RevocationAnswer(string Text, DateTimeOffset At);

public sealed record RevocationAnswerAsked(Id<Certificate> CertificateId, Id<Producer> ProducerId, DateOnly AnswerBy)
    : IDomainEvent;

public sealed record RevocationAnswered(Id<Certificate> CertificateId, Level Level, Id<AdministrativeUnit> UnitId)
    : IDomainEvent;
