namespace Ocop.Domain.Catalogue;

/// <summary>For what, and how soon, an act has certificates revoked. What is not known of an old act is empty.</summary>
/// <param name="Reasons">The codes of the reasons; empty where they are not known.</param>
/// <param name="Days">Calendar days from the ground in which it is decided; null where that is not known.</param>
public sealed record RevocationTerms(IReadOnlyList<string> Reasons, int? Days)
{
    /// <summary>
    /// An old act whose reasons are not known is read with those of a later one, but the days of the later one bound nobody
    /// then.
    /// </summary>
    public RevocationTerms OrReasonsOf(RevocationTerms later) =>
        Reasons.Count > 0 ? this : this with { Reasons = later.Reasons };

    public void Require(string reason) => Rules.AReasonIsOneOfTheAct.Require(Reasons.Contains(reason));

    public static class Rules
    {
        public static readonly Rule AReasonIsOneOfTheAct = new(
            "revocation.reason-unknown",
            new(
                "Lý do này không thuộc các trường hợp thu hồi theo quy định.",
                "This is none of the reasons for which the act has certificates revoked."
            )
        );
    }
}
