using System.Globalization;
using System.Text.Json;

namespace Ocop.Domain.Settings;

/// <summary>What kind of value a setting has.</summary>
public enum SettingKind
{
    /// <summary>`true` or `false`.</summary>
    YesNo,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A whole number, or `none` where there is no limit.</summary>
    NumberOrNone,

    /// <summary>Whole numbers between commas, largest first.</summary>
    Numbers,

    /// <summary>A part of the whole: above 0, up to 1.</summary>
    Share,

    /// <summary>One of a few words.</summary>
    Choice,
}

/// <summary>How the values of a setting are written, and which it takes.</summary>
public abstract record SettingForm(SettingKind Kind)
{
    public int? Least { get; init; }

    public int? Most { get; init; }

    /// <summary>All values there are, where these are few.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Whether the text is a value in its canonical form and within the bounds.</summary>
    public abstract bool Takes(string text);
}

/// <inheritdoc/>
public sealed record SettingForm<T>(SettingKind Kind, Func<string, T> Read, Func<T, string> Write) : SettingForm(Kind)
{
    internal Func<T, bool> IsWithin { get; init; } = _ => true;

    public override bool Takes(string text)
    {
        try
        {
            var value = Read(text);
            return IsWithin(value) && Write(value) == text;
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException or KeyNotFoundException)
        {
            return false;
        }
    }
}

internal static class SettingForms
{
    private const string None = "none";

    public static readonly SettingForm<bool> YesNo = new(SettingKind.YesNo, bool.Parse, yes => yes ? "true" : "false")
    {
        Options = ["true", "false"],
    };

    /// <summary>To the ten-thousandth, so that two thirds can be said.</summary>
    public static readonly SettingForm<decimal> Share = new(
        SettingKind.Share,
        text => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
        share => share.ToString("0.####", CultureInfo.InvariantCulture)
    )
    {
        Most = 1,
        IsWithin = share => share is > 0 and <= 1,
    };

    public static SettingForm<int> Number(int least, int most) =>
        new(SettingKind.Number, ReadNumber, WriteNumber)
        {
            Least = least,
            Most = most,
            IsWithin = number => least <= number && number <= most,
        };

    public static SettingForm<int?> NumberOrNone(int least, int most) =>
        new(
            SettingKind.NumberOrNone,
            text => text == None ? null : ReadNumber(text),
            number => number is { } some ? WriteNumber(some) : None
        )
        {
            Least = least,
            Most = most,
            IsWithin = number => number is null || (least <= number && number <= most),
        };

    /// <summary>At least one and at most ten different numbers.</summary>
    public static SettingForm<IReadOnlyList<int>> Numbers(int least, int most) =>
        new(
            SettingKind.Numbers,
            text => [.. text.Split(',').Select(ReadNumber).Distinct().OrderDescending()],
            numbers => string.Join(',', numbers.Select(WriteNumber))
        )
        {
            Least = least,
            Most = most,
            IsWithin = numbers => numbers.Count <= 10 && numbers.All(number => least <= number && number <= most),
        };

    /// <summary>The words of an enum, as they are on the wire.</summary>
    public static SettingForm<TEnum> OneOf<TEnum>()
        where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().ToDictionary(WordOf);

        return new(SettingKind.Choice, word => words[word], WordOf) { Options = [.. words.Keys] };
    }

    private static string WordOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static int ReadNumber(string text) =>
        int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string WriteNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
