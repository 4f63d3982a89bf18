using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>What a name and an address look like, wherever somebody types them.</summary>
internal static class PersonRules
{
    private static readonly Text NotAnAddress = new(
        "Địa chỉ thư điện tử chưa đúng dạng.",
        "This does not look like an e-mail address."
    );

    public static IRuleBuilderOptions<T, string> IsAFullName<T>(this IRuleBuilder<T, string> name) =>
        name.NotEmpty().MaximumLength(User.LongestName);

    public static IRuleBuilderOptions<T, string> IsAnEmail<T>(this IRuleBuilder<T, string> email) =>
        email
            .MaximumLength(User.LongestEmail)
            .Matches(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")
            .WithErrorCode("email-malformed")
            .WithMessage(_ => NotAnAddress.Current);

    /// <summary>Something that may be the password of now, whatever passwords looked like when it was chosen.</summary>
    public static IRuleBuilderOptions<T, string> IsATypedPassword<T>(this IRuleBuilder<T, string> password) =>
        password.NotEmpty().MaximumLength(2 * Passwords.Longest);

    /// <summary>Long enough for a recovery code with spaces and dashes.</summary>
    public static IRuleBuilderOptions<T, string> IsASecondFactorCode<T>(this IRuleBuilder<T, string> code) =>
        code.NotEmpty().MaximumLength(40);
}

internal static class ChosenPassword
{
    /// <exception cref="RefusedException">The password is not acceptable; every fault is listed.</exception>
    public static void Require(string password, string fullName, string email)
    {
        var faults = Passwords.FaultsIn(password, fullName, email);

        if (faults.Count > 0)
            throw new RefusedException([.. faults.Select(rule => new Fault("/password", rule.Code, rule.Statement))]);
    }
}
