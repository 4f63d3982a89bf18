using System.Text.Json.Nodes;
using Ocop.Application.Common;
using Ocop.Application.Register;

namespace Ocop.Api.Register;

/// <summary>What is published, in DCAT 3 as JSON-LD. Portals of open data harvest it.</summary>
internal static class DatasetCatalogue
{
    private const string Daily = "http://publications.europa.eu/resource/authority/frequency/DAILY";
    private const string Continuous = "http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT";
    private const string Irregular = "http://publications.europa.eu/resource/authority/frequency/IRREG";

    public static JsonObject Of(PublicAddress site) =>
        new()
        {
            ["@context"] = Context(),
            ["@id"] = $"{site.Origin}/api/v1/datasets",
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Said(new("Dữ liệu mở về sản phẩm OCOP", "Open data on OCOP products")),
            ["dct:description"] = Said(
                new(
                    "Sổ đăng ký sản phẩm OCOP của Việt Nam, cho người và cho máy.",
                    "The register of Vietnam's OCOP products, for people and for machines."
                )
            ),
            ["foaf:homepage"] = Link(OpenDataTerms.Address(site)),
            ["dct:license"] = Link(OpenDataTerms.Address(site)),
            ["dcat:service"] = Service(site),
            ["dcat:dataset"] = new JsonArray([.. Datasets.Select(dataset => Described(dataset, site))]),
        };

    private static readonly Dataset[] Datasets =
    [
        new(
            "certified-products",
            new("Sản phẩm được chứng nhận", "Certified products"),
            Continuous,
            new Distribution("/api/v1/certified-products", "application/json"),
            new Distribution("/api/v1/certified-products/export?format=ndjson&status=any", "application/x-ndjson"),
            new Distribution("/api/v1/certified-products/export?format=csv", "text/csv"),
            new Distribution("/api/v1/certified-products/export?format=xlsx", MediaTypes.Xlsx)
        ),
        new(
            "snapshots",
            new("Bản lưu hằng đêm của sổ đăng ký, có chữ ký số", "Signed snapshots of the register of every night"),
            Daily,
            new Distribution("/api/v1/snapshots", "application/json")
        ),
        new(
            "changes",
            new("Luồng thay đổi của sổ đăng ký", "Change feed of the register"),
            Continuous,
            new Distribution("/api/v1/changes", "application/json")
        ),
        new(
            "statistics",
            new("Số liệu tổng hợp", "Figures"),
            Continuous,
            new Distribution("/api/v1/statistics/certified-products", "application/json"),
            new Distribution("/api/v1/statistics/certified-products/map", "application/geo+json")
        ),
        new(
            "national-table",
            new("Bảng PTNT_OCOP của cơ sở dữ liệu quốc gia", "Table PTNT_OCOP of the national database"),
            Continuous,
            new Distribution("/api/v1/national-export", "text/csv")
        ),
        new(
            "administrative-units",
            new("Đơn vị hành chính qua các thời kỳ", "Administrative units of every time"),
            Irregular,
            new Distribution("/api/v1/administrative-units", "application/json")
        ),
        new(
            "criteria-sets",
            new("Bộ tiêu chí đánh giá, phân hạng", "Criteria sets"),
            Irregular,
            new Distribution("/api/v1/criteria-sets", "application/json")
        ),
        new(
            "regulations",
            new("Văn bản quy định dưới dạng dữ liệu", "Acts as data"),
            Irregular,
            new Distribution("/api/v1/regulations", "application/json")
        ),
    ];

    private static JsonObject Context() =>
        new()
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
        };

    private static JsonObject Described(Dataset dataset, PublicAddress site) =>
        new()
        {
            ["@id"] = $"{site.Origin}/api/v1/datasets#{dataset.Name}",
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = dataset.Name,
            ["dct:title"] = Said(dataset.Title),
            ["dct:license"] = Link(OpenDataTerms.Address(site)),
            ["dct:accrualPeriodicity"] = Link(dataset.Frequency),
            ["dcat:distribution"] = new JsonArray([.. dataset.Files.Select(file => Described(file, site))]),
        };

    private static JsonObject Described(Distribution file, PublicAddress site) =>
        new()
        {
            ["@type"] = "dcat:Distribution",
            ["dcat:accessURL"] = Link(site.Origin + file.Address),
            ["dcat:mediaType"] = file.MediaType,
            ["dct:license"] = Link(OpenDataTerms.Address(site)),
        };

    private static JsonObject Service(PublicAddress site) =>
        new()
        {
            ["@type"] = "dcat:DataService",
            ["dct:title"] = "OCOP API",
            ["dcat:endpointURL"] = Link($"{site.Origin}/api/v1"),
            ["dcat:endpointDescription"] = Link($"{site.Origin}/openapi/v1.json"),
        };

    private static JsonArray Said(Text text) => new(InLanguage("vi", text.Vi), InLanguage("en", text.En));

    private static JsonObject InLanguage(string language, string words) =>
        new() { ["@language"] = language, ["@value"] = words };

    private static JsonObject Link(string address) => new() { ["@id"] = address };

    private sealed record Dataset(string Name, Text Title, string Frequency, params Distribution[] Files);

    private sealed record Distribution(string Address, string MediaType);
}
