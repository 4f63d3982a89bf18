using Microsoft.AspNetCore.Connections;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Credentials;

namespace Ocop.Api.StartUp;

internal static class Serving
{
    /// <summary>Does what was typed; returns when it is done or the server was told to stop.</summary>
    public static async Task CarryOutAsync(this WebApplication app, Invocation invocation)
    {
        if (invocation.OpenApiFile is { } file)
        {
            await app.WriteOpenApiAsync(file);
            return;
        }

        if (invocation.Recomputation is { } recomputation)
        {
            await recomputation.RunAsync();
            return;
        }

        _ = app.Services.GetRequiredService<SigningKeys>(); // a wrong file is told before anything is touched
        await app.PrepareDatabaseAsync();

        if (invocation.Administrator is { } administrator)
        {
            await administrator.CreateAsync(app.Services);
            return;
        }

        if (invocation.AuditCheck is { } check)
        {
            await check.RunAsync(app.Services);
            return;
        }

        if (app.Configuration.GetValue<bool>("demo"))
            await app.PlayAsync();

        try
        {
            await app.RunAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message} Choose another address with --urls.");
            Environment.ExitCode = 1;
        }
    }
}
