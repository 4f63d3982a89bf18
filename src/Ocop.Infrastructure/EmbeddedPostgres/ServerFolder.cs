using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Ocop.Infrastructure.EmbeddedPostgres;

/// <summary>What an embedded server has on disk, claimed for this process for as long as the object lives.</summary>
internal sealed class ServerFolder : IDisposable
{
    private readonly string _root;
    private readonly FileStream _lock;

    private ServerFolder(string root, FileStream @lock)
    {
        _root = root;
        _lock = @lock;
    }

    public string Data => Path.Combine(_root, "data");
    public string Draft => Path.Combine(_root, "data.new");
    public string Log => Path.Combine(_root, "log");
    public string PasswordFile => Path.Combine(_root, "password");
    private string ProcessFile => Path.Combine(Data, "postmaster.pid");

    /// <summary>The system frees the lock when a process ends, so a lock that is held means a process that lives.</summary>
    /// <param name="patience">How long to wait for a process that is just ending.</param>
    /// <exception cref="EmbeddedServerException">Another process keeps the folder.</exception>
    public static async Task<ServerFolder> ClaimAsync(
        string root,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        Directory.CreateDirectory(root);
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100, cancellationToken))
        {
            try
            {
                return new(
                    root,
                    File.Open(Path.Combine(root, "lock"), FileMode.Create, FileAccess.Write, FileShare.None)
                );
            }
            catch (IOException) when (waited.Elapsed < patience) { }
            catch (IOException taken)
            {
                throw new EmbeddedServerException(
                    $"Another process uses the database in {root}. Stop it first, or give this run a database of its own "
                        + "with ConnectionStrings__Ocop.",
                    taken
                );
            }
        }
    }

    /// <summary>Drawn when it is first asked for; only its owner may read it.</summary>
    public string Password
    {
        get
        {
            if (!File.Exists(PasswordFile))
                WritePrivately(PasswordFile, RandomNumberGenerator.GetHexString(64, lowercase: true));
            return File.ReadAllText(PasswordFile);
        }
    }

    /// <summary>The process that serves this folder, or null.</summary>
    public int? Server =>
        File.Exists(ProcessFile)
        && int.TryParse(File.ReadLines(ProcessFile).First(), CultureInfo.InvariantCulture, out var id)
        && Serves(id)
            ? id
            : null;

    /// <summary>
    /// A killed server leaves its number behind, and the system may have given that number to a stranger: PostgreSQL
    /// would take the stranger for a server and refuse to start. The file then gets a number that nobody has. It is not
    /// deleted, because PostgreSQL finds in it the shared memory that orphans of the killed server may still write to.
    /// </summary>
    public void ForgetDeadServer()
    {
        const string nobody = "2147483647";

        if (File.Exists(ProcessFile) && Server is null)
            File.WriteAllLines(ProcessFile, [nobody, .. File.ReadLines(ProcessFile).Skip(1).ToArray()]);
    }

    public void Delete() => Directory.Delete(_root, recursive: true);

    public void Dispose() => _lock.Dispose();

    /// <summary>A server works inside its data folder; where that cannot be seen, its name must do.</summary>
    private bool Serves(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cwd/postmaster.pid") == File.ReadAllText(ProcessFile);
        }
        catch (Exception unseen) when (unseen is FileNotFoundException or DirectoryNotFoundException)
        {
            return !OperatingSystem.IsLinux() && IsNamedPostgres(id);
        }
        catch (UnauthorizedAccessException)
        {
            return IsNamedPostgres(id);
        }
    }

    private static void WritePrivately(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }

    private static bool IsNamedPostgres(int id) =>
        Process.GetProcesses().Any(process => process.Id == id && process.ProcessName == "postgres");
}
