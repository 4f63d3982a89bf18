using System.Security.Cryptography;
using System.Text;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>
/// The package by which a province sends a result of five stars to the central level (QĐ 26/2026/QĐ-TTg, province level),
/// sealed: a manifest lists everything in it, each file with its hash, and one hash stands for the manifest. What it says
/// never changes; receipt and order come beside it.
/// </summary>
/// <remarks>
/// A first five stars and an upgrade to them travel with the result of the province and its approval, a renewal of five
/// stars without a new scoring of the province: with the report of its agency instead.
/// </remarks>
public sealed partial class Transfer : Aggregate<Transfer>, IPlaced
{
    public const int LongestNumber = 100;
    public const int LongestReference = 300;
    public const int LongestReason = 2000;
    public const int MostExtraTests = 50;

    private Transfer() { }

    public Id<Dossier> DossierId { get; private init; }

    /// <summary>The result of the province; none for a renewal.</summary>
    public Id<AssessmentResult>? ResultId { get; private init; }

    /// <summary>The province that sends it.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The letter it goes with.</summary>
    public SignedPaper Letter { get; private init; } = null!;

    /// <summary>The decision by which the province approves the result. It grants no star. None for a renewal.</summary>
    public SignedPaper? Approval { get; private init; }

    /// <summary>The report of the province's agency on a renewal; none for others.</summary>
    public SignedPaper? AgencyReport { get; private init; }

    /// <summary>The manifest as it was sealed, character for character.</summary>
    public string Manifest { get; private init; } = null!;

    /// <summary>Of the manifest in UTF-8; lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; } = null!;

    public Id<User> SealedBy { get; private init; }

    public DateTimeOffset SealedAt { get; private init; }

    public Id<User>? ReceivedBy { get; private set; }

    /// <summary>When the centre found it whole; none before.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>Why the centre ordered a re-assessment; none where it did not.</summary>
    public string? OrderReason { get; private set; }

    public Id<User>? OrderedBy { get; private set; }

    public DateTimeOffset? OrderedAt { get; private set; }

    /// <summary>Whether the manifest still is the one that was sealed.</summary>
    public bool IsIntact => Sha256 == HashOf(Manifest);

    /// <param name="samplesRequired">How many samples the criteria set of the product asks for.</param>
    /// <param name="write">Writes the manifest down.</param>
    public static Transfer Seal(
        TransferManifest manifest,
        AssessmentResult result,
        int samplesRequired,
        Func<TransferManifest, string> write,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.PapersAreSigned.Require(
            manifest.Papers.Approval is { } approval
                && AreSigned(approval, manifest.Papers.Letter, now)
                && result.ReachedAt.VietnamDate() <= approval.SignedOn
        );
        Rules.SamplesGoAlong.Require(manifest.Papers.Samples >= samplesRequired);

        return Seal(manifest, result.DossierId, result.Id, result.UnitId, write(manifest), by, now);
    }

    /// <summary>Sends a renewal of five stars up without a new scoring of the province.</summary>
    /// <param name="province">The unit that sends it.</param>
    /// <inheritdoc cref="Seal(TransferManifest, AssessmentResult, int, Func{TransferManifest, string}, Id{User}, DateTimeOffset)"/>
    public static Transfer SealRenewal(
        TransferManifest manifest,
        Dossier dossier,
        Id<AdministrativeUnit> province,
        int samplesRequired,
        Func<TransferManifest, string> write,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.TheReportIsSigned.Require(
            manifest.Papers.AgencyReport is { } report && AreSigned(report, manifest.Papers.Letter, now)
        );
        Rules.SamplesGoAlong.Require(manifest.Papers.Samples >= samplesRequired);

        return Seal(manifest, dossier.Id, result: null, province, write(manifest), by, now);
    }

    private static bool AreSigned(SignedPaper before, SignedPaper letter, DateTimeOffset now) =>
        before.SignedOn <= letter.SignedOn && letter.SignedOn <= now.VietnamDate();

    private static Transfer Seal(
        TransferManifest manifest,
        Id<Dossier> dossier,
        Id<AssessmentResult>? result,
        Id<AdministrativeUnit> province,
        string written,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var transfer = new Transfer
        {
            DossierId = dossier,
            ResultId = result,
            UnitId = province,
            Letter = manifest.Papers.Letter with { },
            Approval = manifest.Papers.Approval is { } approval ? approval with { } : null,
            AgencyReport = manifest.Papers.AgencyReport is { } report ? report with { } : null,
            Manifest = written,
            Sha256 = HashOf(written),
            SealedBy = by,
            SealedAt = now,
        };
        transfer.Raise(new TransferSealed(transfer.Id, dossier, province, transfer.Sha256));
        return transfer;
    }

    /// <summary>The centre has the package, and everything in it is what was sealed.</summary>
    public void Receive(Id<User> by, DateTimeOffset now)
    {
        Rules.APackageIsReceivedOnce.Require(ReceivedAt is null);
        Rules.ThePackageIsWhole.Require(IsIntact);

        (ReceivedBy, ReceivedAt) = (by, now);
        Raise(new TransferReceived(Id, DossierId, UnitId));
    }

    /// <summary>The centre orders the province to assess the product again (QĐ 26/2026/QĐ-TTg, central level).</summary>
    public void OrderReassessment(string reason, Id<User> by, DateTimeOffset now)
    {
        Rules.TheCentreOrdersOnWhatItReceived.Require(ReceivedAt is not null);
        Rules.AReassessmentIsOrderedOnce.Require(OrderedAt is null);

        (OrderReason, OrderedBy, OrderedAt) = (reason, by, now);
        Raise(new ReassessmentOrdered(Id, DossierId, UnitId));
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>A letter or a decision, as it is cited.</summary>
/// <param name="Number" example="152/TTr-UBND">Its number as printed.</param>
/// <param name="SignedOn">Its date.</param>
public sealed record SignedPaper(string Number, DateOnly SignedOn);

public sealed record TransferSealed(
    Id<Transfer> TransferId,
    Id<Dossier> DossierId,
    Id<AdministrativeUnit> UnitId,
    string Sha256
) : IDomainEvent;

public sealed record TransferReceived(Id<Transfer> TransferId, Id<Dossier> DossierId, Id<AdministrativeUnit> UnitId)
    : IDomainEvent;

public sealed record ReassessmentOrdered(Id<Transfer> TransferId, Id<Dossier> DossierId, Id<AdministrativeUnit> UnitId)
    : IDomainEvent;
