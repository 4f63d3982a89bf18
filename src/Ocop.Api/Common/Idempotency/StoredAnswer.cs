using Ocop.Infrastructure.Idempotency;

namespace Ocop.Api.Common.Idempotency;

/// <summary>Writes an answer just as it was given the first time.</summary>
internal sealed class StoredAnswer(KeptAnswer answer) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;

        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        if (answer.Location is not null)
            response.Headers.Location = answer.Location;
        if (answer.EntityTag is not null)
            response.Headers.ETag = answer.EntityTag;
        if (answer.Body.Length > 0)
            await response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}

internal static class AnswerBuffer
{
    /// <summary>Lets the endpoint write into memory, so that its answer can be kept before anybody has seen it.</summary>
    public static async Task<byte[]> Capture(HttpContext http, object? result)
    {
        if (result is not IResult answer)
            return [];

        var wire = http.Response.Body;
        using var memory = new MemoryStream();

        http.Response.Body = memory;
        try
        {
            await answer.ExecuteAsync(http);
        }
        finally
        {
            http.Response.Body = wire;
        }

        return memory.ToArray();
    }
}
