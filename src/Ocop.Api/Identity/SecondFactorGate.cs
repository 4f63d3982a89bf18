using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Ocop.Api.Common.Problems;

namespace Ocop.Api.Identity;

/// <summary>
/// Where a deployment asks officers for a second factor, who has none yet gets no further than setting it up. Such a
/// session has no roles either, so the public part answers it as it answers anybody.
/// </summary>
internal static class SecondFactorGate
{
    public static readonly ProblemKind Closed = new(
        "second-factor.enrolment-required",
        403,
        new(
            "Tài khoản của bạn cần bật xác thực hai bước trước khi làm việc.",
            "Your account needs a second factor before you can work. Set it up first."
        )
    );

    /// <summary>Marks a caller who has yet to set up the second factor.</summary>
    public static Claim ToEnrol => new("lacks", "second-factor");

    /// <summary>Needed to set up a second factor.</summary>
    public static TBuilder OpenBeforeEnrolment<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new BeforeEnrolment());

    public static IApplicationBuilder UseSecondFactorGate(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (IsClosedTo(context))
                    await Problem.For(context, Closed).Write(context);
                else
                    await next(context);
            }
        );

    private static bool IsClosedTo(HttpContext context) =>
        context.User.HasClaim(ToEnrol.Type, ToEnrol.Value)
        && context.GetEndpoint()?.Metadata is { } endpoint
        && endpoint.GetMetadata<IAllowAnonymous>() is null
        && endpoint.GetMetadata<BeforeEnrolment>() is null;

    private sealed record BeforeEnrolment;
}
