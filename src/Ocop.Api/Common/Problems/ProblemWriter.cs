using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;

namespace Ocop.Api.Common.Problems;

internal static class ProblemWriter
{
    public static Task Write(this Problem problem, HttpContext context)
    {
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        Measurements.CountProblem(problem.Code, problem.Status);
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = System
            .Globalization
            .CultureInfo
            .CurrentUICulture
            .TwoLetterISOLanguageName;
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language");
        return context.Response.WriteAsJsonAsync(problem, json, Problem.ContentType, context.RequestAborted);
    }

    /// <summary>Answers every failure further in with a problem document.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app.UseMiddleware<ProblemHandler>();

    /// <summary>Gives a body to the failures that no code of ours raises: no such path, not signed in, wrong method.</summary>
    public static IApplicationBuilder UseProblemsForStatusCodes(this IApplicationBuilder app) =>
        app.UseStatusCodePages(status =>
            ForStatus(status.HttpContext)?.Write(status.HttpContext) ?? Task.CompletedTask
        );

    private static Problem? ForStatus(HttpContext context) =>
        context.Response.StatusCode switch
        {
            401 => Problem.For(context, ProblemKinds.NotSignedIn),
            403 => Problem.For(context, ProblemKinds.NotAllowed),
            404 => Problem.For(context, ProblemKinds.NoSuchPath),
            405 => Problem.For(context, ProblemKinds.MethodNotSupported),
            413 => Problem.For(context, ProblemKinds.TooLarge),
            415 => Problem.For(context, ProblemKinds.UnsupportedMediaType),
            429 => Problem.For(context, ProblemKinds.TooManyRequests),
            >= 400 and < 500 and var status => Problem.For(context, ProblemKinds.Unreadable with { Status = status }),
            _ => null,
        };
}
