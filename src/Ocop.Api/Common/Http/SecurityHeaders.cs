namespace Ocop.Api.Common.Http;

internal static class SecurityHeaders
{
    private const string Strict =
        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /// <summary>The documentation pages style themselves at run time and draw their logo from data.</summary>
    private const string Documentation =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; "
        + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                var isDocumentation = context.Request.Path.StartsWithSegments(OpenApi.DocumentationPages.Path);

                headers.ContentSecurityPolicy = isDocumentation ? Documentation : Strict;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=(), payment=()";
                return next(context);
            }
        );
}
