using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application;
using Ocop.Infrastructure;
using Ocop.Infrastructure.Common;

Console.Error.WriteLine("This project is loaded by `dotnet ef`; see tools/add-migration.");
return 1;

/// <summary>Gives <c>dotnet ef</c> the model without starting the API and without a database.</summary>
internal sealed class DesignTimeOcopDbContext : IDesignTimeDbContextFactory<OcopDbContext>
{
    public OcopDbContext CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddApplication(autoMapperLicence: null)
            .AddInfrastructure("Host=none")
            .BuildServiceProvider()
            .GetRequiredService<OcopDbContext>();
}
