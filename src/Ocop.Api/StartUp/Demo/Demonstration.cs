using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.StartUp.Demo;

/// <summary>
/// Fills an empty database for people who want to look around (<c>--demo</c>): real published recognitions, an account
/// for each role, and one product on its whole way. Whatever is made up says "(demo)" in its name. A database that holds
/// anything of its own is left alone.
/// </summary>
internal static class Demonstration
{
    private const string List = "demo/products.csv";

    public static async Task PlayAsync(this WebApplication app)
    {
        var stage = new Stage(app.Services);

        if (!await stage.Read(IsEmpty))
        {
            app.Logger.LogInformation("There are users or products already: --demo adds nothing.");
            return;
        }

        var cast = await Cast.Assemble(stage, Today(app));
        app.Logger.LogInformation("Importing real published recognitions …");
        await Import(stage, cast.Central, app.Services.GetRequiredService<DataFolder>());
        app.Logger.LogInformation("Taking a demonstration product from its registration to its certificate …");
        await new Round(stage, cast, Today(app)).Play();
        Print(cast);
    }

    private static async Task<bool> IsEmpty(IOcopDb db) =>
        !await db.Set<User>().AnyAsync() && !await db.Set<Product>().AnyAsync();

    private static DateOnly Today(WebApplication app) =>
        app.Services.GetRequiredService<TimeProvider>().GetUtcNow().VietnamDate();

    private static async Task Import(Stage stage, Actor officer, DataFolder data)
    {
        var file = await File.ReadAllBytesAsync(data.PathTo(List));
        var import = await stage.Send(new ReceiveImport(Path.GetFileName(List), file), officer);

        await stage.Send(new CommitImport(import, ExcludeRowsWithErrors: true, Version: null), officer);
    }

    private static void Print(Cast cast)
    {
        Console.WriteLine("Accounts for the demonstration. Their passwords are shown this once:");
        foreach (var actor in cast.All)
            Console.WriteLine($"  {actor.Role.ToClaim(), -16} {actor.Email, -30} {actor.Password}");
    }
}
