using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Ocop.Api.Tests.Credentials;

/// <summary>
/// A token of SoftHSM with one key: a security module in software, behind the same PKCS#11 as one of hardware. There is one
/// for all tests, because its library looks for tokens only when it is first used.
/// </summary>
internal sealed class SoftToken
{
    private const string Pin = "4711";
    private const string Module = "/usr/lib/softhsm/libsofthsm2.so";

    private static readonly Lazy<SoftToken> Made = new(() => new());

    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-token-").FullName;

    private SoftToken()
    {
        File.WriteAllText(Settings, $"directories.tokendir = {_folder}");
        File.WriteAllText(PinFile, Pin);
        SetForOpenSsl("SOFTHSM2_CONF", Settings);
        SetForOpenSsl("PKCS11_MODULE_PATH", Module);

        Run("--init-token", "--free", "--label", "ocop", "--pin", Pin, "--so-pin", Pin);
        Run("--import", KeyFile, "--token", "ocop", "--label", "current", "--id", "01", "--pin", Pin);
    }

    public static SoftToken Ready()
    {
        Assert.SkipUnless(File.Exists(Module), "Install softhsm2 and libengine-pkcs11-openssl.");
        return Made.Value;
    }

    /// <summary>Where the key came from.</summary>
    public string KeyFile { get; } = KeyFiles.NewPrivate();

    /// <summary>The key, with a PIN that lies in a file as a secret does.</summary>
    public string Key => $"pkcs11:token=ocop;object=current?pin-source=file:{PinFile}";

    /// <summary>One that is not there.</summary>
    public string Missing => $"pkcs11:token=ocop;object=missing?pin-source=file:{PinFile}";

    /// <summary>The key, with the PIN for everybody to read.</summary>
    public static string Indiscreet => $"pkcs11:token=ocop;object=current?pin-value={Pin}";

    private string Settings => Path.Combine(_folder, "softhsm2.conf");

    private string PinFile => Path.Combine(_folder, "pin");

    private void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("softhsm2-util", arguments) { RedirectStandardError = true };
        start.Environment["SOFTHSM2_CONF"] = Settings;
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaints);
    }

    /// <summary>Code that is not .NET reads the environment of the process, which .NET does not write to.</summary>
    private static void SetForOpenSsl(string name, string value) =>
        Assert.Equal(0, SetEnvironment(Terminated(name), Terminated(value), overwrite: 1));

    private static byte[] Terminated(string text) => Encoding.UTF8.GetBytes($"{text}\0");

    [DllImport("libc", EntryPoint = "setenv", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironment(byte[] name, byte[] value, int overwrite);
}
