using System.Globalization;
using Ocop.Application.Common;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ocop.Api.StartUp;

/// <summary>Traces, metrics and logs go to a collector by OTLP over HTTP, where one is named (<c>Telemetry:Endpoint</c>).</summary>
internal static class Telemetry
{
    /// <summary>While it is on, as it is by default in .NET 10, spans of requests say neither method nor route.</summary>
    private const string BareSpans = "Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData";

    private static readonly string[] Meters =
    [
        Measurements.Meter,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "System.Net.Http",
        "System.Runtime",
        "Npgsql",
    ];

    private static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", "Npgsql"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Telemetry");
        if (settings["Endpoint"] is not { Length: > 0 } named)
            return;

        AppContext.SetSwitch(BareSpans, isEnabled: false);
        var collector = new Uri(named.TrimEnd('/') + '/');
        var service = ResourceBuilder.CreateDefault().AddService("ocop", serviceVersion: Version);

        builder
            .Services.AddSingleton(_ => Traces(service, collector, Ratio(settings)))
            .AddSingleton(_ => Metrics(service, collector))
            .AddHostedService<Sending>();
        builder.Logging.AddOpenTelemetry(logs =>
            logs.SetResourceBuilder(service).AddOtlpExporter(to => To(to, collector, "logs"))
        );
    }

    private static string? Version => typeof(Telemetry).Assembly.GetName().Version?.ToString();

    private static TracerProvider Traces(ResourceBuilder service, Uri collector, double ratio) =>
        Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(service)
            .AddSource(Sources)
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(ratio)))
            .AddOtlpExporter(to => To(to, collector, "traces"))
            .Build();

    private static MeterProvider Metrics(ResourceBuilder service, Uri collector) =>
        Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(service)
            .AddMeter(Meters)
            .AddOtlpExporter(to => To(to, collector, "metrics"))
            .Build();

    private static void To(OtlpExporterOptions exporter, Uri collector, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(collector, $"v1/{signal}");
    }

    private static double Ratio(IConfiguration settings) =>
        settings["TraceRatio"] is { } said ? double.Parse(said, CultureInfo.InvariantCulture) : 1;

    /// <summary>Begins with the host, and sends what is left when it stops.</summary>
    private sealed class Sending(TracerProvider traces, MeterProvider metrics, LoggerProvider logs) : IHostedService
    {
        private const int Longest = 5000; // milliseconds

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) =>
            Task.Run(
                () =>
                {
                    traces.ForceFlush(Longest);
                    metrics.ForceFlush(Longest);
                    logs.ForceFlush(Longest);
                },
                cancellationToken
            );
    }
}
