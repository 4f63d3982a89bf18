using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Application.Common;
using Ocop.Infrastructure.Idempotency;

namespace Ocop.Api.Common.Idempotency;

/// <summary>
/// Honours <c>Idempotency-Key</c> on every POST: the same request sent twice has one effect and one answer, whether the
/// second comes a week later or at the same time.
/// </summary>
internal sealed class IdempotencyFilter : IEndpointFilter
{
    public const string Header = "Idempotency-Key";
    public const string Replayed = "Idempotency-Replayed";
    private const int LongestKey = 255;

    private static readonly Text BadKey = new(
        $"Idempotency-Key phải có từ 1 đến {LongestKey} ký tự ASCII in được.",
        $"Idempotency-Key must have 1 to {LongestKey} printable ASCII characters."
    );

    private static readonly Text Reused = new(
        "Idempotency-Key này đã dùng cho một yêu cầu khác.",
        "This Idempotency-Key was used for another request."
    );

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;

        if (!http.Request.Headers.TryGetValue(Header, out var header) || IsExempt(http))
            return await next(context);

        var key = header.ToString();
        if (key.Length is 0 or > LongestKey || key.Any(character => character is < '!' or > '~'))
            throw new MalformedException(new(Header, "idempotency-key.malformed", BadKey));

        var caller = http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous";
        var request = await Fingerprint(http.Request);
        var requests = http.RequestServices.GetRequiredService<IdempotentRequests>();
        var (begun, before) = await requests.Begin(caller, key, request, http.RequestAborted);

        if (begun is null)
            return Replay(http, before!, request);

        await using (begun)
            return await CarryOut(http, requests, begun, new(caller, key, request), () => next(context));
    }

    private static async Task<IResult> CarryOut(
        HttpContext http,
        IdempotentRequests requests,
        IDbContextTransaction transaction,
        Attempt attempt,
        Func<ValueTask<object?>> carryOut
    )
    {
        var answer = await AnswerBuffer.Capture(http, await carryOut());
        var kept = new KeptAnswer
        {
            Caller = attempt.Caller,
            Key = attempt.Key,
            Request = attempt.Request,
            ReceivedAt = http.RequestServices.GetRequiredService<Clock>().Now,
            Status = http.Response.StatusCode,
            ContentType = http.Response.ContentType,
            Location = http.Response.Headers.Location,
            EntityTag = http.Response.Headers.ETag,
            Body = answer,
        };

        await requests.Finish(transaction, kept, http.RequestAborted);
        return new StoredAnswer(kept);
    }

    private static StoredAnswer Replay(HttpContext http, KeptAnswer before, byte[] request)
    {
        if (!before.Request.AsSpan().SequenceEqual(request))
            throw new RefusedException([new(Header, "idempotency-key.reused", Reused)]);

        http.Response.Headers[Replayed] = "true";
        return new(before);
    }

    private static bool IsExempt(HttpContext http) =>
        !HttpMethods.IsPost(http.Request.Method)
        || http.GetEndpoint()!.Metadata.GetMetadata<NotIdempotent>() is not null;

    private static async Task<byte[]> Fingerprint(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));

        request.Body.Position = 0;
        var buffer = new byte[81920];
        for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0; )
            hash.AppendData(buffer, 0, read);

        request.Body.Position = 0; // uploads are read by their endpoint, after this
        return hash.GetHashAndReset();
    }

    private sealed record Attempt(string Caller, string Key, byte[] Request);
}

/// <summary>Marks a POST that has no effect to repeat, or whose answer must not be kept: sign-in, stateless checks.</summary>
internal sealed record NotIdempotent;

internal static class IdempotencyExtensions
{
    public static TBuilder WithoutIdempotency<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new NotIdempotent());

    /// <summary>Keeps the body readable after binding, so that it can be told from another one.</summary>
    public static IApplicationBuilder UseIdempotency(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.Headers.ContainsKey(IdempotencyFilter.Header))
                    context.Request.EnableBuffering();

                return next(context);
            }
        );
}
