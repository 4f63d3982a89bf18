using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common;

namespace Ocop.Api.Common.Http;

/// <summary>
/// A multipart body that is read as it arrives: first the part <c>metadata</c> in JSON where there is one, then the part
/// <c>file</c>. Nothing of the file is held in memory or written down before somebody reads it.
/// </summary>
internal sealed class Upload
{
    private const int LongestMetadata = 64 * 1024;

    private readonly HttpContext _http;
    private readonly MultipartReader _parts;

    private Upload(HttpContext http, string boundary) => (_http, _parts) = (http, new(boundary, http.Request.Body));

    /// <exception cref="BadHttpRequestException">The body is not multipart.</exception>
    public static Upload In(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.Boundary.Value is { Length: > 0 } boundary
            ? new(request.HttpContext, HeaderUtilities.RemoveQuotes(boundary).Value!)
            : throw new BadHttpRequestException("No boundary.", StatusCodes.Status415UnsupportedMediaType);

    /// <summary>Reads the part <c>metadata</c> as strictly as any JSON body.</summary>
    public async Task<TMetadata> MetadataAsync<TMetadata>()
    {
        var (_, body) = await NextPart("metadata");
        await using var json = await Buffered(body);
        var options = _http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        try
        {
            return await JsonSerializer.DeserializeAsync<TMetadata>(json, options, _http.RequestAborted)
                ?? throw new JsonException();
        }
        catch (JsonException unreadable)
        {
            throw new BadHttpRequestException("Unreadable metadata.", StatusCodes.Status400BadRequest, unreadable);
        }
    }

    /// <summary>The part <c>file</c>, not yet read.</summary>
    public async Task<(string Name, Stream Content)> FileAsync()
    {
        var (fileName, body) = await NextPart("file");
        return (fileName ?? "", new Arriving(body));
    }

    /// <summary>The part <c>file</c>, not yet read; null where the body ends without it.</summary>
    public async Task<(string Name, Stream Content)?> FileIfAnyAsync()
    {
        if (await NextSection() is not { } section)
            return null;

        var (fileName, body) = Named("file", section);
        return (fileName ?? "", new Arriving(body));
    }

    private async Task<(string? FileName, Stream Body)> NextPart(string expected) =>
        Named(expected, await NextSection());

    private async Task<MultipartSection?> NextSection()
    {
        try
        {
            return await _parts.ReadNextSectionAsync(_http.RequestAborted);
        }
        catch (Exception broken) when (broken is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new BadHttpRequestException("Broken multipart body.", StatusCodes.Status400BadRequest, broken);
        }
    }

    private static (string? FileName, Stream Body) Named(string expected, MultipartSection? section)
    {
        var disposition = section?.GetContentDispositionHeader();
        var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? "").Value;
        if (section is null || name != expected)
            throw new MalformedException(new($"/{expected}", "part-missing", Missing(expected)));

        var fileName = HeaderUtilities.RemoveQuotes(
            disposition!.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName
        );
        return (fileName.Value, section.Body);
    }

    private async Task<MemoryStream> Buffered(Stream body)
    {
        var buffer = new byte[LongestMetadata];
        var read = await new Arriving(body).ReadAtLeastAsync(buffer, LongestMetadata, false, _http.RequestAborted);

        return read < LongestMetadata
            ? new(buffer, 0, read)
            : throw new BadHttpRequestException("Long metadata.", StatusCodes.Status413PayloadTooLarge);
    }

    private static Text Missing(string part) =>
        new(
            $"Thiếu phần “{part}”, hoặc phần này không ở đúng thứ tự (metadata trước, file sau).",
            $"The part “{part}” is missing or not in its place (metadata first, then file)."
        );

    /// <summary>A body that breaks off is the sender's fault, not a failure of ours.</summary>
    private sealed class Arriving(Stream body) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            try
            {
                return await body.ReadAsync(buffer, cancellationToken);
            }
            catch (IOException broken) when (broken is not BadHttpRequestException)
            {
                throw new BadHttpRequestException("The body broke off.", StatusCodes.Status400BadRequest, broken);
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() { }
    }
}
