using Microsoft.OpenApi;

namespace Ocop.Api.Common.OpenApi;

internal static class DocumentationPages
{
    public const string Path = "/docs";
    public const string Document = "/openapi/v1.json";

    /// <summary>The document at <c>/openapi/v1.json</c>, Swagger UI at <c>/docs</c>, ReDoc at <c>/docs/reference</c>.</summary>
    public static void UseDocumentationPages(this IApplicationBuilder app)
    {
        app.UseSwagger(options =>
        {
            options.RouteTemplate = "openapi/{documentName}.json";
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        });
        app.UseReDoc(options =>
        {
            options.RoutePrefix = "docs/reference";
            options.SpecUrl = Document;
            options.DocumentTitle = "OCOP API";
        });
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "docs";
            options.SwaggerEndpoint(Document, "OCOP v1");
            options.DocumentTitle = "OCOP API";
        });
    }
}
