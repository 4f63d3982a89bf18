using System.Security.Claims;
using Ocop.Application.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.StartUp.Demo;

/// <summary>
/// Carries out use cases in somebody's name, each in a transaction of its own, as if that person had sent the request: by
/// the same rules, and with the same refusals.
/// </summary>
internal sealed class Stage(IServiceProvider services)
{
    public Task<TResult> Send<TResult>(IRequest<TResult> request) => Send(request, new ClaimsPrincipal());

    public Task<TResult> Send<TResult>(IRequest<TResult> request, Actor by) => Send(request, by.Principal);

    /// <summary>Reads what no request answers.</summary>
    public async Task<TResult> Read<TResult>(Func<IOcopDb, Task<TResult>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<IOcopDb>());
    }

    private async Task<TResult> Send<TResult>(IRequest<TResult> request, ClaimsPrincipal by)
    {
        await using var scope = services.CreateAsyncScope();
        var http = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        http.HttpContext = new DefaultHttpContext { User = by };

        try
        {
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
        }
        finally
        {
            http.HttpContext = null;
        }
    }
}

/// <summary>Somebody with an account for the demonstration.</summary>
internal sealed record Actor(Id<User> Id, Role Role, string Email, string Password)
{
    public ClaimsPrincipal Principal =>
        new(
            new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, Id.ToString()), new(ClaimTypes.Role, Role.ToClaim())],
                authenticationType: nameof(Demo)
            )
        );
}
