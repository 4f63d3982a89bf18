using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Transfers;
using Ocop.Application.Common;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Identity;
using Ocop.Application.Register.Changes;
using Ocop.Application.Register.Exports;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Common.Problems;

/// <summary>The one place where failures become HTTP: a problem document with a code and words for each.</summary>
/// <remarks>
/// Not an <c>IExceptionHandler</c>: the framework's middleware around those takes the entity tag off every failure, and
/// a 412 has to say which version the thing has now.
/// </remarks>
internal sealed partial class ProblemHandler(RequestDelegate next, ILogger<ProblemHandler> log)
{
    private const int RetryAfterSeconds = 2;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            if (!context.RequestAborted.IsCancellationRequested)
                await Answer(context, failure);
        }
    }

    private async Task Answer(HttpContext context, Exception failure)
    {
        context.Response.Headers.Location = default;
        context.Response.Headers.ETag = default;
        if (failure is ChangedMeanwhileException changed)
            context.Response.Headers.ETag = EntityTags.OfVersion(changed.Version);

        var problem = Describe(context, failure);
        if (problem.Status >= 500)
            Failed(log, problem.Code, failure);

        await problem.Write(context);
    }

    [LoggerMessage(LogLevel.Error, "The request failed: {Code}")]
    private static partial void Failed(ILogger log, string code, Exception exception);

    private static Problem Describe(HttpContext context, Exception exception) =>
        exception switch
        {
            BadHttpRequestException { InnerException: ForbiddenTextException e } => Refused(context, [e.Fault]),
            BadHttpRequestException e => Unreadable(context, e),
            MalformedException e => Malformed(context, e.Fault),
            ValidationException e => Refused(context, [.. e.Errors.Select(ValidationFaults.From)]),
            RefusedException e => Refused(context, [.. e.Faults.Select(Error)]),
            NotFoundException => Problem.For(context, ProblemKinds.NotFound),
            SignInFailedException => Problem.For(context, 401, SignInFailedException.Code, SignInFailedException.Said),
            SecondFactorFailedException e => Problem.For(context, 401, e.Code, e.Said),
            PackageAlteredException e => Problem.For(context, 409, e.Rule.Code, e.Rule.Statement) with
            {
                Errors = [.. e.Faults.Select(Error)],
            },
            RuleBrokenException e => Problem.For(context, 409, e.Rule.Code, e.Rule.Statement),
            ChangedMeanwhileException or DbUpdateConcurrencyException => Problem.For(context, ProblemKinds.Changed),
            CursorExpiredException => Gone(context),
            FileTooLargeException e => Problem.For(context, 413, FileTooLargeException.Code, e.Said),
            UnsupportedFileException => Problem.For(
                context,
                415,
                UnsupportedFileException.Code,
                UnsupportedFileException.Said
            ),
            VaultUnavailableException or TooManyExportsException => Unavailable(context),
            VersionRequiredException => Problem.For(context, ProblemKinds.VersionRequired),
            _ when DatabaseFailure.IsPassing(exception) => Unavailable(context),
            _ when DatabaseFailure.IsUnstorableText(exception) => Problem.For(context, ProblemKinds.Unreadable),
            _ => Problem.For(context, ProblemKinds.Unforeseen),
        };

    private static Problem Unreadable(HttpContext context, BadHttpRequestException unreadable) =>
        unreadable.StatusCode switch
        {
            413 => Problem.For(context, ProblemKinds.TooLarge),
            415 => Problem.For(context, ProblemKinds.UnsupportedMediaType),
            _ => Problem.For(context, ProblemKinds.Unreadable) with
            {
                Errors = UnreadableJson.Locate(unreadable) is { } error ? [error] : null,
            },
        };

    private static Problem Malformed(HttpContext context, Fault fault) =>
        Problem.For(context, 400, fault.Code, fault.Message) with
        {
            Errors = [Error(fault)],
        };

    private static Problem Refused(HttpContext context, IReadOnlyList<ProblemError> errors) =>
        Problem.For(context, ProblemKinds.Refused) with
        {
            Errors = errors,
        };

    private static Problem Unavailable(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return Problem.For(context, ProblemKinds.Unavailable);
    }

    private static Problem Gone(HttpContext context)
    {
        context.Response.Headers.Link =
            $"<{CursorExpiredException.BeginAnew}>; rel=\"alternate\", <{CursorExpiredException.NewestSnapshot}>; rel=\"latest-version\"";
        return Problem.For(context, 410, CursorExpiredException.Code, CursorExpiredException.Said);
    }

    private static ProblemError Error(Fault fault) =>
        new()
        {
            Pointer = fault.Pointer,
            Code = fault.Code,
            Message = fault.Message.Current,
        };
}
