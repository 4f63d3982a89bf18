namespace Ocop.Domain.Dossiers;

/// <summary>The fifteen kinds of papers that prove a dossier's statements (QĐ 26/2026/QĐ-TTg, Mẫu 01).</summary>
public enum EvidenceKind
{
    BusinessRegistration,

    /// <summary>Or the commitment that stands in for it where the law exempts the facility.</summary>
    ProductionConditionCertificate,
    MaterialOriginLinkage,
    Environment,
    LocalLabour,
    BusinessGrowth,
    IntellectualProperty,
    MarketContracts,
    Promotion,
    ProductStory,
    QualityDeclaration,
    TestReports,
    BarcodeTraceability,
    AdvancedQualitySystem,
    Awards,
}
