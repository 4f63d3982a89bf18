using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Ocop.Infrastructure.Common;

Console.Error.WriteLine("This project is loaded by `dotnet ef`; see tools/add-migration.");
return 1;

/// <summary>Gives <c>dotnet ef</c> the model without starting the API and without a database.</summary>
internal sealed class DesignTimeOcopDbContext : IDesignTimeDbContextFactory<OcopDbContext>
{
    public OcopDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<OcopDbContext>().UseNpgsql("Host=none").Options);
}
