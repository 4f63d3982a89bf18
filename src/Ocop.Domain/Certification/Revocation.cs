using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>
/// The way to the revocation of a certificate by the body that recognised: from its ground, over a hearing where one is
/// held, to the decision (QĐ 26/2026/QĐ-TTg). The days that the act gives are watched and never refuse anything: a late
/// decision takes effect like any other.
/// </summary>
public sealed partial class Revocation : Aggregate<Revocation>, IAssessing
{
    public const int LongestText = 1000;

    /// <summary>The one reason that a commune can confirm by itself.</summary>
    private const string ProductionStopped = "production_stopped";

    private Revocation() { }

    public Id<Certificate> CertificateId { get; private init; }

    public Id<Product> ProductId { get; private init; }

    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>The level that recognised.</summary>
    public Level Level { get; private init; }

    /// <summary>The unit whose body recognised, as a unit of that time.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>A code of the act.</summary>
    public string Reason { get; private init; } = null!;

    public RevocationGround Ground { get; private init; } = null!;

    /// <summary>The last day of the term that the act gives; none where the act of the ground's day is silent.</summary>
    public DateOnly? DueOn { get; private init; }

    public RevocationState State { get; private set; }

    /// <summary>The producer was heard (not in the act: practice of some provinces).</summary>
    public RevocationHearing? Hearing { get; private set; }

    public RevocationOrder? Order { get; private set; }

    /// <summary>Why it came to nothing.</summary>
    public string? DiscontinuedBecause { get; private set; }

    /// <param name="terms">Of the act in force on the day of the ground.</param>
    public static Revocation Open(
        Certificate certificate,
        string reason,
        RevocationGround ground,
        RevocationTerms terms,
        DateOnly today
    )
    {
        terms.Require(reason);
        Certificate.Rules.ACertificateEndsOnce.Require(!certificate.HasEnd);
        Rules.AGroundLiesInThePast.Require(certificate.Period.IssuedOn <= ground.On && ground.On <= today);
        Rules.ACommuneConfirmsThatProductionStopped.Require(
            ground.Kind is not RevocationGroundKind.CommuneConfirmation || reason == ProductionStopped
        );

        return new()
        {
            CertificateId = certificate.Id,
            ProductId = certificate.ProductId,
            ProducerId = certificate.ProducerId,
            Level = certificate.IssuingLevel,
            UnitId = certificate.IssuingUnitId,
            Reason = reason,
            Ground = ground,
            DueOn = terms.Days is { } days ? ground.On.AddDays(days) : null,
        };
    }

    /// <summary>The hearing runs inside the days of the act and adds none to them.</summary>
    public void Hear(RevocationHearing hearing)
    {
        RequireOpen();
        Rules.AHearingFollowsTheGround.Require(Ground.On <= hearing.On);

        Hearing = hearing;
    }

    /// <param name="producerMustBeHeard">Whether the producer is heard before; not in the act, a setting.</param>
    public void Decide(RevocationOrder order, bool producerMustBeHeard, Id<User> by, DateTimeOffset now)
    {
        RequireOpen();
        Rules.TheProducerIsHeard.Require(!producerMustBeHeard || ProducerWasHeardBy(order.SignedOn));
        Rules.AnInvitationIsWaitedFor.Require(Invitation is null || ProducerWasHeardBy(order.SignedOn));
        Rules.AnOrderFollowsGroundAndHearing.Require(
            Ground.On <= order.SignedOn && !(order.SignedOn < Hearing?.On) && order.SignedOn <= now.VietnamDate()
        );
        Rules.AnOrderTakesEffectOnceSigned.Require(order.SignedOn <= order.EffectiveFrom);

        (State, Order) = (RevocationState.Decided, order);
        Raise(
            new RevocationDecided(Id, CertificateId, Reason, order.Number, order.SignedOn, order.EffectiveFrom, by, now)
        );
    }

    /// <summary>The ground did not hold.</summary>
    public void Discontinue(string because)
    {
        RequireOpen();

        (State, DiscontinuedBecause) = (RevocationState.Discontinued, because);
    }

    private void RequireOpen() => Rules.WhatIsConcludedStands.Require(State is RevocationState.Open);
}

/// <summary>How far a revocation has come.</summary>
public enum RevocationState
{
    Open,
    Decided,

    /// <summary>Given up, because the ground did not hold.</summary>
    Discontinued,
}

/// <summary>What sets the days of the act running.</summary>
public enum RevocationGroundKind
{
    /// <summary>Kết luận của cơ quan có thẩm quyền.</summary>
    AuthorityConclusion,

    /// <summary>Xác nhận của UBND cấp xã về việc ngừng sản xuất.</summary>
    CommuneConfirmation,
}

/// <summary>What a revocation rests on.</summary>
/// <param name="Kind">An authority's conclusion, or the commune's confirmation that production stopped.</param>
/// <param name="On" example="2026-07-27">Its date: the days of the act run from here.</param>
/// <param name="Paper" example="12/KL-TTra">Its number, as printed.</param>
public sealed record RevocationGround(RevocationGroundKind Kind, DateOnly On, string Paper);

/// <summary>The producer is heard before the decision.</summary>
/// <param name="On" example="2026-08-03">The day.</param>
/// <param name="Minutes" example="Biên bản 02/BB-SNNMT">The paper that says what came of it.</param>
public sealed record RevocationHearing(DateOnly On, string? Minutes = null);

/// <summary>The decision that revokes.</summary>
public sealed record RevocationOrder
{
    /// <summary>As printed.</summary>
    /// <example>5120/QĐ-UBND</example>
    public required string Number { get; init; }

    /// <summary>Its date.</summary>
    /// <example>2026-08-06</example>
    public required DateOnly SignedOn { get; init; }

    /// <summary>Who revokes, as printed.</summary>
    /// <example>Chủ tịch Ủy ban nhân dân tỉnh Lào Cai</example>
    public required string IssuingBody { get; init; }

    /// <summary>Who signed it.</summary>
    public required Signatory Signatory { get; init; }

    /// <summary>The first day the certificate no longer holds.</summary>
    /// <example>2026-08-06</example>
    public required DateOnly EffectiveFrom { get; init; }
}

public sealed record RevocationDecided(
    Id<Revocation> RevocationId,
    Id<Certificate> CertificateId,
    string Reason,
    string Number,
    DateOnly SignedOn,
    DateOnly EffectiveFrom,
    Id<User> DecidedBy,
    DateTimeOffset DecidedAt
) : IDomainEvent;
