using System.IO.Compression;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;
using Ocop.Api.ApiClients;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Api.Common.OpenApi;
using Ocop.Api.Common.Problems;
using Ocop.Api.Identity;
using Ocop.Api.Register;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Application.Register.Exports;

namespace Ocop.Api.Common;

/// <summary>What every request passes through on its way in and out, the same for all features.</summary>
internal static class Edge
{
    public static IServiceCollection AddEdge(this IServiceCollection services) =>
        services
            .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true)
            .ConfigureHttpJsonOptions(options => options.SerializerOptions.BeStrict())
            .AddHttpContextAccessor()
            .AddScoped<ICurrentUser, CurrentUser>()
            .AddSingleton<ICursors, Cursors>()
            .AddSingleton<IRegisterFileFormat, NdjsonRegister>()
            .AddSingleton<CommuneOutlines>()
            .AddSingleton<ClientPage>()
            .AddHealth()
            .AddOpenApiDocument()
            .AddResponseCompression(options =>
            {
                options.EnableForHttps = true;
                options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/x-ndjson", "text/csv"];
            })
            .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
            .AddCors(options =>
                options.AddDefaultPolicy(policy =>
                    policy
                        .AllowAnyOrigin()
                        .WithMethods("GET", "HEAD")
                        .WithExposedHeaders([
                            "ETag",
                            "Retry-After",
                            "Link",
                            .. ExportEndpoints.Headers.Select(one => one.Name),
                        ])
                )
            );

    public static void UseEdge(this WebApplication app)
    {
        app.UseRequestLocalization(languages =>
        {
            languages.SetDefaultCulture("vi").AddSupportedUICultures("vi", "en");
            languages.RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider { UIQueryStringKey = "lang" }, // a link on pages; the API knows no such parameter
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseProblemsForStatusCodes();
        app.UseResponseCompression();
        app.UseWhen(IsForPages, UsePages);
        app.UseRouting();
        app.UseDeprecations();
        app.UseKnownQueryParameters();
        app.UseCors();
        app.UseAuthentication();
        app.UseAccessTokens();
        app.UseMiddleware<SystemCalls>();
        app.UseCsrfProtection();
        app.UseSecondFactorGate();
        app.UseAuthorization();
        app.UseIdempotency();
    }

    /// <summary>What is asked of the API is not looked for among files and pages first.</summary>
    private static bool IsForPages(HttpContext http) => !http.Request.Path.StartsWithSegments("/api");

    private static void UsePages(IApplicationBuilder app)
    {
        app.UseClientFiles();
        app.UseDocumentationPages();
    }

    /// <summary>The group of all versioned endpoints; every one of them keeps the standard without saying so.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").RefuseUnknownQueryParameters().RequireAuthorization();

        api.AddEndpointFilter<IdempotencyFilter>();
        api.AddEndpointFilter<Representation>();
        return api;
    }
}
