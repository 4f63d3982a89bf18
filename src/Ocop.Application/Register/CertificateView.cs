using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>What a certificate is worth on a day, what it covers and by which decision.</summary>
/// <param name="Number">Its number, as printed.</param>
/// <param name="Star">The star it was given for.</param>
/// <param name="IssuedOn">The first valid day.</param>
/// <param name="VerificationCode">
/// What its QR code carries: 12 characters, the last of which checks the others; <c>/x/{code}</c> is its page.
/// </param>
/// <param name="AsOf">The day that the status is stated for.</param>
/// <param name="Producer">Absent where the published list did not name it.</param>
/// <param name="Place">Where the product was made, in the units of the time of its recognition.</param>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="ExtendedUntil">While its renewal is being decided it keeps effect until this day.</param>
/// <param name="Revocation">Only when it is revoked on that day.</param>
/// <param name="Withdrawal">Only when it is withdrawn on that day: as wrongly given, or given up by the producer.</param>
/// <param name="SupersededBy">The certificate that took its place, when it is superseded on that day.</param>
/// <param name="Suspension">Only when it is suspended on that day.</param>
public sealed record CertificateView(
    string Number,
    string? VerificationCode,
    RecognitionStatus Status,
    DateOnly AsOf,
    int Star,
    CertifiedThingView Product,
    RegisterProducerView? Producer,
    RegisterPlaceView Place,
    DateOnly IssuedOn,
    DateOnly ExpiresOn,
    DateOnly? ExtendedUntil,
    CertificateDecisionView Decision,
    CertificateRevocationView? Revocation,
    CertificateRevocationView? Withdrawal,
    CertificateSuccessorView? SupersededBy,
    CertificateSuspensionView? Suspension
);

/// <summary>The product that a certificate covers, as it is named there.</summary>
/// <param name="Code">Its code, where it was published.</param>
/// <param name="Name">The name on its recognition.</param>
/// <param name="Id">The product.</param>
public sealed record CertifiedThingView(Id<Product> Id, string? Code, string Name);

/// <summary>The decision behind a certificate.</summary>
/// <param name="Number">Its number.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="IssuingBody">Who signed it.</param>
public sealed record CertificateDecisionView(string Number, DateOnly DecidedOn, string IssuingBody);

/// <summary>Why a certificate no longer holds.</summary>
/// <param name="DecisionNumber">The number of the paper that ended it.</param>
/// <param name="DecidedOn">The date of that paper, or the first day of its effect where only that is known.</param>
/// <param name="Reason">
/// Of a revocation untruthful_dossier, criteria_no_longer_met, law_breach, mark_misuse, production_stopped or
/// authority_conclusion; of a withdrawal central_order or producer_request.
/// </param>
/// <param name="From">The first day it no longer holds.</param>
public sealed record CertificateRevocationView(string DecisionNumber, DateOnly DecidedOn, string Reason, DateOnly From);

/// <summary>For how long a certificate is out of effect.</summary>
/// <param name="From">The first day of the suspension.</param>
/// <param name="Until">Its last day; absent while it is open.</param>
/// <param name="Basis">What it rests on: suspension is not in the act.</param>
public sealed record CertificateSuspensionView(DateOnly From, DateOnly? Until, Text Basis)
{
    internal static readonly Text NotInTheAct = new(
        "Quyết định của Thủ tướng không quy định việc tạm đình chỉ; đây là cách làm của địa phương.",
        "Suspension is not in the Prime Minister's decision; it is local practice."
    );
}

/// <summary>The certificate that took the place of another.</summary>
/// <param name="From">The first day it did.</param>
/// <param name="Number">The number of the certificate that follows.</param>
public sealed record CertificateSuccessorView(string Number, DateOnly From);
