namespace Ocop.Application.Register;

/// <summary>On what terms the public data may be used: those of open data of state agencies (Decree 47/2020/NĐ-CP).</summary>
public static class OpenDataTerms
{
    /// <summary>The page that says so, in both languages.</summary>
    public static string Address(PublicAddress site) => $"{site.Origin}/du-lieu-mo";
}
