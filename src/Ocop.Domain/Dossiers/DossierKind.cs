namespace Ocop.Domain.Dossiers;

/// <summary>What is asked for (QĐ 26/2026/QĐ-TTg, Mẫu 01).</summary>
public enum DossierKind
{
    /// <summary>Lần đầu: for a product that holds no certificate, also when the one it held has run out.</summary>
    First,

    /// <summary>Nâng hạng: a higher star, for what has changed.</summary>
    Upgrade,

    /// <summary>Đánh giá lại: before the certificate expires.</summary>
    Renewal,
}
