using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Ocop.Application.Register.Exports;

namespace Ocop.Api.Register;

/// <summary>One JSON document a line, each what the change feed tells of the product.</summary>
internal sealed class NdjsonRegister(IOptions<JsonOptions> json) : IRegisterFileFormat
{
    public ExportFormat Format => ExportFormat.Ndjson;

    public string ContentType => "application/x-ndjson";

    public string Extension => "ndjson";

    public async Task WriteAsync(RegisterRows rows, Stream to, CancellationToken cancellationToken)
    {
        await foreach (var change in rows.Changes(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(to, change, json.Value.SerializerOptions, cancellationToken);
            to.WriteByte((byte)'\n');
        }
    }
}
