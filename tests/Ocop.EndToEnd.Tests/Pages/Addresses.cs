namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>An address for each kind of page, to be tested alike.</summary>
internal static class Addresses
{
    public static readonly string[] All =
    [
        "/",
        "/?q=khong-co-san-pham-nao-ten-nhu-the&star=4&status=any",
        "/xac-minh",
        "/xac-minh/99-2026-1-01",
        "/san-pham/01980000-0000-7000-8000-000000000000",
        "/khong-co-trang-nay",
    ];
}
