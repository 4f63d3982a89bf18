using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Ocop.Api.Register.Verification;

/// <summary>Pages that are made here and need no script.</summary>
internal static class RenderedPages
{
    public static async Task<IResult> Page<TPage>(
        this HttpContext http,
        int status,
        Dictionary<string, object?> parameters
    )
        where TPage : IComponent
    {
        var services = http.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()
        );

        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        http.Response.Headers.Append("Vary", "Accept-Language");
        return TypedResults.Content(html, "text/html; charset=utf-8", statusCode: status);
    }
}
