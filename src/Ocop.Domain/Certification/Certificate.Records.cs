using Ocop.Domain.Identity;

namespace Ocop.Domain.Certification;

/// <summary>
/// What a source kept elsewhere says about a certificate that it told of. It raises no <see cref="CertificateChanged"/>:
/// thousands come at once, and who enters them states their products anew in one go.
/// </summary>
public sealed partial class Certificate
{
    /// <summary>Whether it came from records, so that the decision behind it is not ours.</summary>
    public bool IsFromRecords => DecisionId is null;

    /// <summary>Another certificate says what this one should have said, from its first day on.</summary>
    internal void GiveWayTo(Certificate right, Id<User> by, DateTimeOffset now)
    {
        RequireFromRecords();
        Rules.OnlyALaterCertificateSupersedes.Require(right.ProductId == ProductId && right.Id != Id);

        var number = right.Number.ToString();
        _facts.Add(Recorded(CertificateFactKind.Superseded, Period.IssuedOn, Corrected, new(number), by, now));
    }

    /// <summary>Revoked or withdrawn there, by a paper of theirs.</summary>
    internal void EndAsRecorded(RecordedEnd end, Id<User> by, DateTimeOffset now)
    {
        RequireFromRecords();
        Rules.NothingHappensBeforeTheIssue.Require(end.From >= Period.IssuedOn);

        _facts.Add(Recorded(end.Kind, end.From, end.Reason, end.Paper, by, now));
    }

    private void RequireFromRecords()
    {
        Rules.OnlyRecordsAreFollowed.Require(IsFromRecords);
        Rules.ACertificateEndsOnce.Require(!HasEnd);
    }

    private CertificateFact Recorded(
        CertificateFactKind kind,
        DateOnly from,
        string reason,
        FactPaper paper,
        Id<User> by,
        DateTimeOffset now
    ) => new(_facts.Count + 1, kind, from, Until: null, reason, paper.Number, paper.DatedOn, by, now);

    public static partial class Rules
    {
        public static readonly Rule OnlyRecordsAreFollowed = new(
            "certificate.issued-here",
            new(
                "Giấy chứng nhận được cấp tại đây; dữ liệu nhập từ nơi khác không thay đổi được.",
                "The certificate was issued here; what is imported changes nothing about it."
            )
        );
    }
}

/// <summary>How a certificate ended by the word of the source it is kept in.</summary>
/// <param name="Kind">Revoked or withdrawn.</param>
/// <param name="From">The first day it no longer holds.</param>
/// <param name="Reason">A code.</param>
public sealed record RecordedEnd(CertificateFactKind Kind, DateOnly From, string Reason, FactPaper Paper)
{
    private const string EnteredInError = "entered_in_error";

    /// <summary>It never was: withdrawn from its first day on.</summary>
    public static RecordedEnd InError(DateOnly issuedOn, FactPaper paper) =>
        new(CertificateFactKind.Withdrawn, issuedOn, EnteredInError, paper);

    /// <summary>The end of a certificate that came from records.</summary>
    public void Of(Certificate certificate, Id<User> by, DateTimeOffset now) =>
        certificate.EndAsRecorded(this, by, now);
}
