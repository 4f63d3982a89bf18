using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>Asks people for their password again before they change how they sign in, lest an open screen be enough.</summary>
public sealed class OwnPassword(IOcopDb db, ICurrentUser caller, IAccounts accounts)
{
    private static readonly Text Wrong = new(
        "Mật khẩu không đúng, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần.",
        "The password is wrong, or the account is locked for a while after too many wrong ones."
    );

    /// <param name="password">What the caller typed.</param>
    /// <param name="pointer">Where in the body.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The caller.</returns>
    /// <exception cref="RefusedException">It is not the caller's password.</exception>
    public async Task<User> Require(string password, string pointer, CancellationToken cancellationToken)
    {
        var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == caller.Id, cancellationToken);

        return await accounts.Recognise(user.Email, password, cancellationToken) is null
            ? throw new RefusedException([new(pointer, "password.wrong", Wrong)])
            : user;
    }
}
