namespace Ocop.Testing;

/// <summary>A PostgreSQL server that is there for one test run.</summary>
public interface ITestServer : IAsyncDisposable
{
    Task StartAsync();

    /// <summary>Opens the database as its superuser.</summary>
    string ConnectionString(string database);
}
