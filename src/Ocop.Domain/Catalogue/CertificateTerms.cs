namespace Ocop.Domain.Catalogue;

/// <summary>How long certificates live and when they may be renewed. What is not known of an old act is null.</summary>
/// <param name="Months">Calendar months of validity from the date of issue.</param>
/// <param name="RenewalOpensDays">Days before expiry from which a renewal may be filed.</param>
/// <param name="RenewalClosesDays">Days before expiry until which filing is in time.</param>
/// <param name="RenewalDecisionDays">Days in which a complete renewal dossier is decided.</param>
public sealed record CertificateTerms(
    int? Months = null,
    int? RenewalOpensDays = null,
    int? RenewalClosesDays = null,
    int? RenewalDecisionDays = null
);

/// <summary>How long dossiers and certificates of the acts before go on under their own rules.</summary>
/// <param name="FiledBefore">Dossiers filed before this day stay under the act they were filed under …</param>
/// <param name="FirstAndUpgradeDecidedBy">… when decided up to and including this day,</param>
/// <param name="RenewalDecidedBy">… or, for renewals, this day.</param>
/// <param name="Extension">Certificates that keep effect after expiry; null when there are none.</param>
/// <param name="ToConfirm">What must be compared with the signed act.</param>
public sealed record TransitionRules(
    DateOnly FiledBefore,
    DateOnly FirstAndUpgradeDecidedBy,
    DateOnly RenewalDecidedBy,
    CertificateExtension? Extension,
    IReadOnlyList<string> ToConfirm
);

/// <summary>Certificates that keep effect after their expiry while their renewal is being decided.</summary>
/// <param name="IssuedBefore">Only certificates issued before this day …</param>
/// <param name="ExpiringUntil">… that expire up to and including this day,</param>
/// <param name="MaxDaysAfterExpiry">… and for no more than this many days after expiry.</param>
public sealed record CertificateExtension(DateOnly IssuedBefore, DateOnly ExpiringUntil, int MaxDaysAfterExpiry);
