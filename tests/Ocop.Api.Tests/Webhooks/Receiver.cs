using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ocop.Api.Tests.Webhooks;

/// <summary>A system of an agency that listens by https on this machine, and writes down all that it is sent.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Host = "receiver.example.vn";

    private readonly ConcurrentQueue<Received> _received = [];
    private readonly X509Certificate2 _certificate = NewCertificate();
    private WebApplication? _listening;

    private Receiver()
    {
        RootFile = Path.GetTempFileName();
        File.WriteAllText(RootFile, _certificate.ExportCertificatePem());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public int Port { get; private set; }

    public string Url => $"https://{Host}:{Port}/ocop";

    /// <summary>Who vouches for it: itself.</summary>
    public string RootFile { get; }

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = 204;

    public IReadOnlyList<Received> Received => [.. _received];

    public static async Task<Receiver> Listen()
    {
        var receiver = new Receiver();
        await receiver.Start();
        return receiver;
    }

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, Port, endpoint => endpoint.UseHttps(_certificate))
        );
        _listening = builder.Build();
        _listening.Run(TakeIn);
        await _listening.StartAsync(Cancellation);
        Port = new Uri(_listening.Urls.Single()).Port;
    }

    /// <summary>From now on nobody listens there.</summary>
    public async Task Stop()
    {
        await _listening!.DisposeAsync();
        _listening = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_listening is not null)
            await Stop();
        _certificate.Dispose();
        File.Delete(RootFile);
    }

    private async Task TakeIn(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        _received.Enqueue(
            new(
                context.Request.Headers["webhook-id"]!,
                context.Request.Headers["webhook-timestamp"]!,
                context.Request.Headers["webhook-signature"]!,
                await body.ReadToEndAsync(Cancellation)
            )
        );
        context.Response.StatusCode = Status;
        if (Status is 302)
            context.Response.Headers.Location = "/elsewhere";
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();

        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}

/// <summary>One message, as it came.</summary>
internal sealed record Received(string Id, string Timestamp, string Signature, string Body);
