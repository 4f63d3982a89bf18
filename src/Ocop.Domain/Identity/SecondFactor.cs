using System.Security.Cryptography;

namespace Ocop.Domain.Identity;

/// <summary>
/// What somebody has beside the password: an authenticator app that shares a secret with the server, and recovery codes
/// for the day it is lost. It counts from its confirmation by a first code on.
/// </summary>
public sealed class SecondFactor : Aggregate<SecondFactor>
{
    public const int RecoveryCodesEach = 10;

    /// <summary>How long the secret of an unfinished enrolment is good.</summary>
    public static readonly TimeSpan EnrolmentHolds = TimeSpan.FromMinutes(15);

    private readonly List<RecoveryCode> _recoveryCodes = [];

    private SecondFactor() { }

    public Id<User> UserId { get; private init; }

    /// <summary>Encrypted; only the server can open it.</summary>
    public byte[] SealedSecret { get; private set; } = [];

    public DateTimeOffset BegunAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The step of the last code that was taken; no code of this step or one before is taken any more.</summary>
    public long LastStep { get; private set; }

    public IReadOnlyList<RecoveryCode> RecoveryCodes => _recoveryCodes;

    public static SecondFactor Begin(Id<User> user, byte[] sealedSecret, DateTimeOffset now) =>
        new()
        {
            UserId = user,
            SealedSecret = sealedSecret,
            BegunAt = now,
        };

    /// <summary>Another secret, because the first one never reached the app.</summary>
    public void BeginAgain(byte[] sealedSecret, DateTimeOffset now)
    {
        Rules.ThereIsOne.Require(ConfirmedAt is null);

        (SealedSecret, BegunAt) = (sealedSecret, now);
    }

    /// <summary>The app shows the right code: from now on sign-in asks for one.</summary>
    /// <param name="code">What the app shows.</param>
    /// <param name="secret">The secret, opened.</param>
    /// <param name="recoveryCodes">New ones, as they are shown to the person.</param>
    /// <param name="now">The time.</param>
    /// <returns>False when the code is wrong; nothing has changed then.</returns>
    public bool Confirm(string code, ReadOnlySpan<byte> secret, IEnumerable<string> recoveryCodes, DateTimeOffset now)
    {
        Rules.ThereIsOne.Require(ConfirmedAt is null);
        Rules.AnEnrolmentIsFinishedSoon.Require(now < BegunAt + EnrolmentHolds);

        if (!TakeFromApp(Plain(code), secret, now))
            return false;

        ConfirmedAt = now;
        ReplaceRecoveryCodes(recoveryCodes);
        return true;
    }

    /// <summary>The recovery codes of before are worthless from now on.</summary>
    public void ReplaceRecoveryCodes(IEnumerable<string> codes)
    {
        Rules.ThereIsNone.Require(ConfirmedAt is not null);

        _recoveryCodes.Clear();
        _recoveryCodes.AddRange(
            codes.Select((code, index) => new RecoveryCode(index + 1, RecoveryCode.HashOf(UserId, Plain(code))))
        );
    }

    /// <summary>Takes a code of the app or a recovery code, each of them once.</summary>
    /// <param name="code">As it was typed: spaces, dashes and capitals do not matter.</param>
    /// <param name="secret">The secret, opened.</param>
    /// <param name="now">The time.</param>
    /// <returns>False when it is none, or was taken before.</returns>
    public bool Take(string code, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        Rules.ThereIsNone.Require(ConfirmedAt is not null);
        var plain = Plain(code);

        return plain.Length == OneTimeCode.Digits ? TakeFromApp(plain, secret, now) : TakeRecoveryCode(plain, now);
    }

    /// <summary>An administrator takes it away from somebody who has lost both the app and the recovery codes.</summary>
    public void RequireResetBy(Id<User> administrator) =>
        User.Rules.NobodyDecidesOnTheirOwnRoles.Require(administrator != UserId);

    private bool TakeFromApp(string code, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        if (OneTimeCode.StepOf(code, secret, now) is not { } step || step <= LastStep)
            return false;

        LastStep = step;
        return true;
    }

    private bool TakeRecoveryCode(string code, DateTimeOffset now)
    {
        var hash = RecoveryCode.HashOf(UserId, code);
        var meant = _recoveryCodes.Find(one => CryptographicOperations.FixedTimeEquals(one.Hash, hash));

        if (meant is not { UsedAt: null })
            return false;

        meant.Use(now);
        return true;
    }

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    public static class Rules
    {
        public static readonly Rule ThereIsOne = new(
            "second-factor.already-on",
            new(
                "Xác thực hai bước đã bật. Muốn đổi thiết bị, hãy tắt rồi bật lại.",
                "The second factor is on already. To change the device, turn it off first."
            )
        );

        public static readonly Rule ThereIsNone = new(
            "second-factor.off",
            new("Xác thực hai bước chưa bật.", "The second factor is not on.")
        );

        public static readonly Rule AnEnrolmentIsFinishedSoon = new(
            "second-factor.enrolment-expired",
            new(
                $"Mã cài đặt chỉ dùng được trong {EnrolmentHolds.TotalMinutes} phút. Hãy bắt đầu lại để nhận mã mới.",
                $"The secret is good for {EnrolmentHolds.TotalMinutes} minutes only. Begin again to get another one."
            )
        );
    }
}
