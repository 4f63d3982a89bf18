using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace Ocop.Api.StartUp;

/// <summary>Writes the OpenAPI document to a file, without a database and without serving: <c>openapi FILE</c>.</summary>
internal static class OpenApiFile
{
    public static async Task WriteOpenApiAsync(this WebApplication app, string file)
    {
        app.UseEndpoints(_ => { }); // a running server would do this; until then nobody sees the endpoints
        var document = await app.Services.GetRequiredService<IAsyncSwaggerProvider>().GetSwaggerAsync("v1");
        var json = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        await File.WriteAllTextAsync(file, json.ReplaceLineEndings("\n") + "\n");
    }
}
