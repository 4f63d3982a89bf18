namespace Ocop.Domain.Producers;

/// <summary>Who may take part in the programme (QĐ 26/2026/QĐ-TTg).</summary>
public enum ProducerKind
{
    Cooperative,
    CooperativeGroup,
    SmallMediumEnterprise,

    /// <summary>Only when registered for business.</summary>
    Household,

    /// <summary>Only when registered for business.</summary>
    Farm,

    /// <summary>An association, an operating centre or the like; tourism only.</summary>
    Association,
}

public static class ProducerKinds
{
    /// <summary>
    /// Enterprises and cooperatives exist by registration, households and farms take part only with one; a cooperative
    /// group lives by its contract and an association by the decision that set it up.
    /// </summary>
    public static bool MustBeRegistered(this ProducerKind kind) =>
        kind is not (ProducerKind.CooperativeGroup or ProducerKind.Association);
}
