using System.Globalization;
using FluentValidation.Resources;

namespace Ocop.Application.Common;

/// <summary>
/// How a refused member is spoken of. Which one it is, its pointer says, and a form writes the words beside the field; the
/// name it has in our code would stand in the middle of them, in English.
/// </summary>
internal sealed class ValidationWords : LanguageManager
{
    private static readonly Text Member = new("Mục này", "This field");

    /// <summary>For all validators of the process.</summary>
    public static void Use()
    {
        ValidatorOptions.Global.LanguageManager = new ValidationWords();
        ValidatorOptions.Global.DisplayNameResolver = (_, _, _) => Member.Current;
    }

    public override string GetString(string key, CultureInfo? culture = null) =>
        base.GetString(key, culture).Replace("'{PropertyName}'", "{PropertyName}", StringComparison.Ordinal);
}
