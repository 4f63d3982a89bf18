using Ocop.Api.Register.Verification;

namespace Ocop.Api.Problems;

/// <summary>Where the <c>type</c> of every problem leads: what it means and what to do, as pages that need no script.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder app) =>
        app.MapGet("/problems/{code?}", Show).AllowAnonymous().ExcludeFromDescription();

    /// <summary>One kind, or all of them; who asks for one that does not exist finds all of them, too.</summary>
    private static Task<IResult> Show(string? code, HttpContext http)
    {
        if (code is null)
            return http.Page<ProblemListPage>(StatusCodes.Status200OK, []);

        return ProblemCatalogue.Find(code) is { } kind
            ? http.Page<ProblemPage>(StatusCodes.Status200OK, new() { [nameof(ProblemPage.Kind)] = kind })
            : http.Page<ProblemListPage>(StatusCodes.Status404NotFound, []);
    }
}
