namespace Ocop.Domain.Catalogue;

/// <summary>The widest class of products: food, drinks, … (ngành).</summary>
public sealed record Sector(string Code, Text Name);

/// <summary>A class of products within a sector (nhóm). Its subgroups (phân nhóm) are the criteria sets.</summary>
public sealed record ProductGroup(string Code, string Sector, Text Name);

/// <summary>A kind of producer the act admits.</summary>
/// <param name="Code" example="cooperative">Its code.</param>
/// <param name="RequiresRegistration">Only when registered for business.</param>
/// <param name="Sectors">Only for products of these sectors; empty means every sector.</param>
public sealed record ProducerKindRule(string Code, bool RequiresRegistration, IReadOnlyList<string> Sectors);

/// <summary>A kind of evidence and the criteria it usually proves.</summary>
/// <param name="Code" example="test_reports">Its code.</param>
/// <param name="Proves">The codes of the criteria.</param>
public sealed record EvidenceKindRule(string Code, IReadOnlyList<string> Proves);

/// <summary>How product codes are put together, now and before the district level ended.</summary>
/// <param name="Pattern" example="{province}-{commune}-{serial}-{year}">The pattern of new codes.</param>
/// <param name="FormerPattern">The pattern while there were districts; such codes stay valid.</param>
public sealed record ProductCodePatterns(string Pattern, string? FormerPattern = null);
