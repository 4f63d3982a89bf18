using Ocop.Application.Identity.Users;

namespace Ocop.Api.StartUp;

/// <summary>Sets up an administrator from the command line: <c>create-administrator EMAIL "FULL NAME"</c>.</summary>
internal sealed record NewAdministrator(string Email, string FullName)
{
    /// <summary>Prints the generated password this once; an account that is there already is left alone.</summary>
    public async Task CreateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        try
        {
            var password = await mediator.Send(new CreateAdministrator(Email, FullName));
            Console.WriteLine($"{Email} is an administrator now. The password, shown this once: {password}");
        }
        catch (Exception refused) when (refused is RuleBrokenException or FluentValidation.ValidationException)
        {
            Console.Error.WriteLine(refused.Message);
            Environment.ExitCode = 1;
        }
    }
}
