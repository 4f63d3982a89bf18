using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.OpenApi.Examples;
using Ocop.Application.Common;
using Ocop.Domain.Producers;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>The OpenAPI 3.1 document: made from the endpoints and their XML docs, committed as docs/openapi/v1.json.</summary>
internal static class OpenApiDocument
{
    private const string Description = """
        The system of record of Vietnam's OCOP programme (One Commune One Product): from idea to dossier, council
        scoring, star, certificate and reward, and the public register of certified products.

        **Dates** (`YYYY-MM-DD`) are dates in Vietnam; instants are RFC 3339 in UTC. **Money** is an integer number of
        đồng (VND). **Texts for people** come in both languages, `{ "vi": …, "en": … }`. A member without a value is left
        out. New members and new enum values may appear any day: tolerate what you do not know.

        **Problems** are `application/problem+json` (RFC 9457) with a stable `code`, in Vietnamese or English by
        `Accept-Language`. **Lists** are paged by cursor: send back `nextCursor` until it is null. **Changes** to one
        thing need its `ETag` in `If-Match`. Every POST honours `Idempotency-Key` for seven days.

        ---

        Hệ thống dữ liệu gốc của Chương trình Mỗi xã một sản phẩm (OCOP): từ ý tưởng đến hồ sơ, chấm điểm của hội đồng, hạng
        sao, giấy chứng nhận và khen thưởng, cùng sổ đăng ký công khai các sản phẩm đã được công nhận.

        **Ngày** (`YYYY-MM-DD`) là ngày ở Việt Nam; thời điểm viết theo RFC 3339, giờ UTC. **Tiền** là số nguyên đồng (VND).
        **Câu chữ cho người đọc** có cả hai ngôn ngữ, `{ "vi": …, "en": … }`. Mục không có giá trị thì không xuất hiện. Mục mới
        và giá trị mới của danh mục có thể thêm vào bất cứ lúc nào: hãy bỏ qua những gì chương trình chưa biết.

        **Lỗi** là `application/problem+json` (RFC 9457) với `code` không đổi, câu chữ tiếng Việt hoặc tiếng Anh theo
        `Accept-Language`. **Danh sách** chia trang bằng con trỏ: gửi lại `nextCursor` cho đến khi nó là null. **Sửa** một mục
        phải gửi `ETag` của nó trong `If-Match`. Mọi POST nhận `Idempotency-Key` trong bảy ngày.
        """;

    private static OpenApiServer Server =>
        new()
        {
            Url = "/",
            Description = "This server, whether production, staging or local.",
            Extensions = new Dictionary<string, IOpenApiExtension>
            {
                ["x-internal"] = new JsonNodeExtension(JsonValue.Create(false)),
            },
        };

    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) =>
        services.AddEndpointsApiExplorer().AddSwaggerGen(Describe);

    private static void Describe(SwaggerGenOptions options)
    {
        options.SwaggerDoc(
            "v1",
            new()
            {
                Title = "OCOP",
                Version = "1.0.0",
                Description = Description.ReplaceLineEndings("\n"),
                Contact = new() { Name = "Đơn vị vận hành máy chủ này / The operator of this server" },
                License = new() { Name = "MIT", Identifier = "MIT" },
            }
        );
        options.AddServer(Server);

        foreach (
            var assembly in new[] { typeof(OpenApiDocument).Assembly, typeof(IOcopDb).Assembly, typeof(Rule).Assembly }
        )
        {
            options.IncludeXmlComments(assembly);
        }

        options.SupportNonNullableReferenceTypes();
        options.NonNullableReferenceTypesAsRequired();
        options.UseAllOfToExtendReferenceSchemas();
        options.MapType(typeof(Id<>), () => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" });
        options.MapType(typeof(EnumWord<>), () => new OpenApiSchema { Type = JsonSchemaType.String });
        options.MapType<Stream>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" });
        options.MapType<ProductCode>(() => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 30 });
        options.CustomOperationIds(api => api.TryGetMethodInfo(out var handler) ? handler.Name : null);
        options.CustomSchemaIds(SchemaNames.Of);
        options.AddSecurityDefinition(OperationSecurity.Session, OperationSecurity.SessionScheme);
        options.AddSecurityDefinition(OperationSecurity.Systems, OperationSecurity.SystemsScheme);
        options.AddSecurityDefinition(OperationSecurity.Bearer, OperationSecurity.BearerScheme);

        options.SchemaFilter<OpenSchemas>();
        options.ParameterFilter<ParameterFormats>();
        options.OperationFilter<PageParameters>();
        options.OperationFilter<OperationHeaders>();
        options.OperationFilter<QuotaHeaders>();
        options.OperationFilter<OperationSecurity>();
        options.OperationFilter<ProblemResponses>();
        options.OperationFilter<DeprecatedOperations>();
        options.DocumentFilter<DocumentTags>();
        options.DocumentFilter<PlainSchemas>();
        options.DocumentFilter<BodyExamples>();
        options.DocumentFilter<ProblemExamples>();
    }
}

internal static class SchemaNames
{
    /// <summary><c>Page&lt;UnitView&gt;</c> is <c>UnitPage</c>; a view is named without its suffix.</summary>
    public static string Of(Type type)
    {
        var name = type.IsNested ? type.DeclaringType!.Name + type.Name : type.Name;

        if (type.IsGenericType)
            return Of(type.GenericTypeArguments[0]) + name[..name.IndexOf('`')];

        return name.EndsWith("View", StringComparison.Ordinal) ? name[..^"View".Length] : name;
    }
}

/// <summary>Answers may gain members any day, so no schema is closed; and an absent member is left out, never null.</summary>
internal sealed class OpenSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } open)
            return;

        if (context.Type == typeof(Text))
        {
            // The words of one language; answers carry both.
            properties.Remove("current");
            open.Required?.Remove("current");
        }

        open.AdditionalPropertiesAllowed = true;
        open.AdditionalProperties = null;

        foreach (var property in properties.Values.OfType<OpenApiSchema>())
            property.Type &= ~JsonSchemaType.Null;

        foreach (var name in AlwaysPresent(context.Type))
        {
            (open.Required ??= new HashSet<string>()).Add(name);
            if (properties[name] is OpenApiSchema nullable)
                nullable.Type |= JsonSchemaType.Null;
        }
    }

    /// <summary>The few members that are there even when they are null, such as <c>nextCursor</c> and <c>star</c>.</summary>
    private static IEnumerable<string> AlwaysPresent(Type type) =>
        type.GetProperties()
            .Where(property =>
                Attribute.GetCustomAttribute(property, typeof(JsonIgnoreAttribute))
                    is JsonIgnoreAttribute { Condition: JsonIgnoreCondition.Never }
            )
            .Select(property => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}

/// <summary>Ids and words in paths and queries come out as plain strings; they are uuids, and one of a few words.</summary>
internal sealed class ParameterFormats : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is not OpenApiParameter { Schema: OpenApiSchema schema } said)
            return;

        var type = context.ApiParameterDescription.Type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsArray)
            said.Required = false; // one that is left out is read as an empty one

        if (type.IsArray && Describe(type.GetElementType()!) is { } items)
            said.Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = items };
        else if (Describe(type) is { } one)
            (schema.Type, schema.Format, schema.Enum) = (one.Type, one.Format, one.Enum);
        else if (said.Name == "star" && (schema.Items ?? schema) is OpenApiSchema star)
            (star.Minimum, star.Maximum) = ("1", "5");
    }

    private static OpenApiSchema? Describe(Type type) =>
        !type.IsConstructedGenericType ? null
        : type.GetGenericTypeDefinition() == typeof(Id<>) ? new() { Type = JsonSchemaType.String, Format = "uuid" }
        : type.GetGenericTypeDefinition() == typeof(EnumWord<>)
            ? new() { Type = JsonSchemaType.String, Enum = [.. WordsOf(type).Select(word => JsonValue.Create(word))] }
        : null;

    private static IEnumerable<string> WordsOf(Type enumWord) =>
        (IEnumerable<string>)enumWord.GetProperty(nameof(EnumWord<>.Words))!.GetValue(null)!;
}
