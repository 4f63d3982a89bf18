using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>Whether what somebody typed is a code of their second factor. Each code is taken once.</summary>
public sealed class SecondFactorCheck(IOcopDb db, IAccounts accounts, ISecretSeal seal, Clock clock)
{
    internal static readonly Text Wrong = new(
        "Mã không đúng, đã dùng, hoặc đã nhập sai quá nhiều lần. Hãy đợi mã mới rồi thử lại.",
        "The code is wrong, was used before, or too many wrong ones were tried. Wait for the next code and try again."
    );

    /// <summary>
    /// An attempt is counted before it is judged, so that guesses made at the same time all count; after too many none
    /// is judged for a while, not even the right one.
    /// </summary>
    /// <returns>The second factor that took the code; none when it did not.</returns>
    public async Task<SecondFactor?> Pass(Id<User> user, string code, CancellationToken cancellationToken)
    {
        var factor = await db.Set<SecondFactor>()
            .SingleOrDefaultAsync(one => one.UserId == user && one.ConfirmedAt != null, cancellationToken);

        if (factor is null || !await accounts.TakeCodeAttempt(user, cancellationToken))
            return null;
        if (!factor.Take(code, seal.Open(factor.SealedSecret), clock.Now))
            return null;

        await accounts.ForgetCodeAttempts(user, cancellationToken);
        return factor;
    }

    /// <exception cref="RuleBrokenException">There is no second factor.</exception>
    /// <exception cref="RefusedException">The code is not one.</exception>
    public async Task<SecondFactor> Require(Id<User> user, string code, CancellationToken cancellationToken)
    {
        var isOn = await db.Set<SecondFactor>()
            .AnyAsync(one => one.UserId == user && one.ConfirmedAt != null, cancellationToken);
        SecondFactor.Rules.ThereIsNone.Require(isOn);

        return await Pass(user, code, cancellationToken) ?? throw Refusal();
    }

    internal static RefusedException Refusal() => new([new("/code", "second-factor.code-wrong", Wrong)]);
}

/// <summary>Encrypts what the database keeps and only the server may read.</summary>
public interface ISecretSeal
{
    byte[] Close(byte[] secret);

    byte[] Open(byte[] sealedSecret);
}
