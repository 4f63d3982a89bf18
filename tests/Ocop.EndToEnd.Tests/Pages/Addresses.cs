using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>An address for each kind of page, to be tested alike.</summary>
internal static class Addresses
{
    public static readonly string[] All =
    [
        "/",
        "/?q=nuoc+mam&star=4&sort=-issuedOn",
        "/?status=any",
        "/?q=khong-co-san-pham-nao-ten-nhu-the&star=4&status=any",
        "/xac-minh",
        $"/xac-minh/{Published.Number}",
        $"/xac-minh/{Published.RevokedNumber}",
        $"/xac-minh/{Published.ExpiredNumber}",
        $"/san-pham/{Published.FishSauce}",
        "/xac-minh/99-2026-1-01",
        "/san-pham/01980000-0000-7000-8000-000000000000",
        "/thong-ke",
        $"/thong-ke?asOf=2030-12-31&province={Published.LaoCai}",
        $"/?asOf=2030-12-31&sector=unclassified&province={Published.LaoCai}",
        "/du-lieu-mo",
        "/bo-tieu-chi",
        "/bo-tieu-chi/QD26-11",
        "/tu-cham/QD26-11",
        "/tu-cham/QD99-01",
        "/x",
        $"/x/{Published.Code}",
        $"/x/{Published.RevokedNumber}?lang=en",
        $"/x/{Published.ExpiredNumber}",
        "/x/99-2026-1-01",
        "/problems",
        "/problems/request.invalid?lang=en",
        "/tro-giup",
        "/khong-co-trang-nay",
    ];
}
