using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Ocop.Api.Common.Problems;

namespace Ocop.Api.ApiClients;

/// <summary>Tells a system that is turned away what it lacks: a scope that it can ask for, or being a person.</summary>
internal sealed class SystemRefusals : IAuthorizationMiddlewareResultHandler
{
    public static readonly ProblemKind NotAdmitted = new(
        "systems-not-admitted",
        403,
        new(
            "Thao tác này không mở cho hệ thống; chỉ người dùng có vai trò mới được làm.",
            "This operation is not open to systems; only people in a role may do it."
        )
    );

    public static readonly ProblemKind ScopeMissing = new(
        "scope-missing",
        403,
        new(
            "Mã truy cập không có phạm vi mà thao tác này cần.",
            "The access token lacks the scope that this operation needs."
        )
    );

    private static readonly AuthorizationMiddlewareResultHandler ForPeople = new();

    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (!authorizeResult.Forbidden || !context.User.IsSystem())
            return ForPeople.HandleAsync(next, context, policy, authorizeResult);

        return
            policy.Requirements.OfType<Callers>().Select(callers => callers.Scope).FirstOrDefault()
                is { Code: var scope }
            ? Lacks(context, scope)
            : Problem.For(context, NotAdmitted).Write(context);
    }

    private static Task Lacks(HttpContext context, string scope)
    {
        context.Response.Headers.WWWAuthenticate =
            $"Bearer realm=\"ocop\", error=\"insufficient_scope\", scope=\"{scope}\"";
        return Problem.For(context, ScopeMissing with { Statement = Missing(scope) }).Write(context);
    }

    private static Text Missing(string scope) =>
        new(
            $"Mã truy cập không có phạm vi {scope} mà thao tác này cần.",
            $"The access token lacks the scope {scope}, which this operation needs."
        );
}
