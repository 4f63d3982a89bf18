using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Application.Register.Exports;
using Ocop.Application.Register.OpenData;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Register;

/// <summary>The public data in the shapes that portals, the national database and maps take.</summary>
internal static class OpenDataEndpoints
{
    private const string CatalogueType = "application/ld+json";
    private const string MapType = "application/geo+json";
    private const string TableType = "text/csv";

    public static void MapOpenData(this IEndpointRouteBuilder api)
    {
        var data = api.MapGroup("").WithTags("Open data").AllowAnonymous();

        data.MapGet("/datasets", GetDatasets)
            .Produces<Stream>(StatusCodes.Status200OK, CatalogueType)
            .KeptFor(TimeSpan.FromHours(1));
        data.MapGet("/national-export", ExportNationalTable).Produces<Stream>(StatusCodes.Status200OK, TableType);
        data.MapGet("/statistics/certified-products/map", MapCertifiedProducts)
            .Produces<Stream>(StatusCodes.Status200OK, MapType);
    }

    /// <summary>List the datasets for catalogues of open data.</summary>
    /// <remarks>
    /// A catalogue in DCAT 3 as JSON-LD: what there is, in which formats, where, how often it changes and on what terms. Portals
    /// that harvest DCAT take it as it is.
    /// </remarks>
    /// <response code="200">The catalogue.</response>
    private static ContentHttpResult GetDatasets(PublicAddress site) =>
        TypedResults.Content(DatasetCatalogue.Of(site).ToJsonString(PlainJson.Options), CatalogueType);

    /// <summary>Export the register in the national table `PTNT_OCOP`.</summary>
    /// <remarks>
    /// The certified products of a day with the columns of the table of the national database: `MA_OCOP` (product code),
    /// `Ma_DonViHanhChinh` (code of the commune of that day, else of the province), `Ma_ThoiGian` (the year), `Ma_SanPham` (code
    /// of the subgroup), `TenSanPham`, `XepHang` (stars), `ChuTheSXKD`, `DoanhThuNam` (not published: empty), `TrangThai`. UTF-8
    /// with a byte order mark; a cell that would begin a formula has `'` in front.
    /// </remarks>
    /// <param name="asOf" example="2026-12-31">The day; today when left out.</param>
    /// <param name="province">Only products of these provinces of today.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The table.</response>
    private static async Task<FileStreamHttpResult> ExportNationalTable(
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        [FromQuery(Name = "province")] Id<AdministrativeUnit>[]? province,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var table = await mediator.Send(new ExportNationalTable(asOf, province ?? []), cancellationToken);
        return TypedResults.Stream(table.Content, CsvText.ContentType, table.FileName);
    }

    /// <summary>Count the certified products of communes for maps.</summary>
    /// <remarks>
    /// GeoJSON (RFC 7946): a feature for each commune of today that has certified products, with `code` (of the General
    /// Statistics Office), `name`, `province` and the counts `certified`, `star3`, `star4`, `star5` as of today. `geometry` is
    /// null where this server was given no outlines of communes: join by `code`.
    /// </remarks>
    /// <param name="province">Only communes of these provinces of today.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="outlines">The outlines that this server was given.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The features.</response>
    private static async Task<ContentHttpResult> MapCertifiedProducts(
        [FromQuery(Name = "province")] Id<AdministrativeUnit>[]? province,
        IMediator mediator,
        [FromServices] CommuneOutlines outlines,
        CancellationToken cancellationToken
    )
    {
        var communes = await mediator.Send(new CountForMap(province ?? []), cancellationToken);
        return TypedResults.Content(CommuneMap.Of(communes, outlines).ToJsonString(PlainJson.Options), MapType);
    }
}
