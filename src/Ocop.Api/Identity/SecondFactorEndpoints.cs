using Ocop.Api.Common.Idempotency;
using Ocop.Application.Identity.SecondFactors;

namespace Ocop.Api.Identity;

internal static class SecondFactorEndpoints
{
    public static void MapSecondFactor(this IEndpointRouteBuilder api)
    {
        var factor = api.MapGroup("/me/second-factor")
            .WithTags("Account")
            .RequireAuthorization(Who.Anyone)
            .OpenBeforeEnrolment();
        factor.MapGet("", GetSecondFactor);

        // Their bodies and answers hold secrets that are not to be kept.
        var changes = factor.MapGroup("").WithoutIdempotency().AddEndpointFilter(AttemptLimit.Count);
        changes.MapPost("", BeginSecondFactor);
        changes.MapPost("/confirmation", ConfirmSecondFactor);
        changes.MapPost("/recovery-codes", RenewRecoveryCodes);
        changes.MapPost("/removal", RemoveSecondFactor);
    }

    /// <summary>See whether your sign-in asks for a code.</summary>
    /// <response code="200">Whether it does, and how many recovery codes are left.</response>
    private static async Task<Ok<SecondFactorView>> GetSecondFactor(
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSecondFactor(), cancellationToken));

    /// <summary>Begin to set up an authenticator app.</summary>
    /// <remarks>
    /// The secret is shown this once. Nothing changes at sign-in until `POST /me/second-factor/confirmation` has the first
    /// code, within fifteen minutes; begin again to get another secret.
    /// </remarks>
    /// <response code="200">The secret, and the QR code to scan it from.</response>
    private static async Task<Ok<EnrolmentAnswer>> BeginSecondFactor(
        TypedPassword typed,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var begun = await mediator.Send(new BeginSecondFactor(typed.Password), cancellationToken);
        return TypedResults.Ok(new EnrolmentAnswer(begun.Secret, begun.Uri, QrCode.Of(begun.Uri), begun.ExpiresAt));
    }

    /// <summary>Turn the second factor on with the first code of the app.</summary>
    /// <remarks>Your other sessions end. The answer holds ten recovery codes, shown this once.</remarks>
    /// <response code="200">It is on: the next sign-in asks for a code.</response>
    private static async Task<Ok<RecoveryCodesView>> ConfirmSecondFactor(
        TypedCode typed,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ConfirmSecondFactor(typed.Code, http.SessionOf()), cancellationToken));

    /// <summary>Get new recovery codes.</summary>
    /// <remarks>Those of before are worthless from then on.</remarks>
    /// <response code="200">Ten codes, shown this once.</response>
    private static async Task<Ok<RecoveryCodesView>> RenewRecoveryCodes(
        BothFactors typed,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new RenewRecoveryCodes(typed.Password, typed.Code), cancellationToken));

    /// <summary>Turn the second factor off.</summary>
    /// <remarks>Where it is required, you will have to set it up again before you can go on working.</remarks>
    /// <response code="204">The password alone signs in.</response>
    private static async Task<NoContent> RemoveSecondFactor(
        BothFactors typed,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new RemoveSecondFactor(typed.Password, typed.Code), cancellationToken);
        return TypedResults.NoContent();
    }
}

/// <summary>The password, asked for again.</summary>
/// <param name="Password">The password that holds now.</param>
internal sealed record TypedPassword(string Password);

/// <summary>Everything that signs somebody in.</summary>
/// <param name="Password">The password that holds now.</param>
/// <param name="Code">Six digits of the app, or a recovery code; spaces and dashes do not matter.</param>
internal sealed record BothFactors(string Password, string Code);

/// <summary>What an authenticator app needs.</summary>
/// <param name="Secret">The secret in Base32, for typing; shown this once.</param>
/// <param name="Uri">The same as an `otpauth` address.</param>
/// <param name="QrCode">That address as a QR code.</param>
/// <param name="ExpiresAt">Until when it has to be confirmed.</param>
internal sealed record EnrolmentAnswer(string Secret, string Uri, QrCode QrCode, DateTimeOffset ExpiresAt);
