namespace Ocop.Domain.Settings;

/// <summary>
/// Something that national law leaves open, so that it is read or settled one way or the other: what the system does
/// unless told otherwise, said to whoever relies on it. A plain one has a single reading; a <see cref="Setting"/> can be
/// set.
/// </summary>
/// <param name="Key">Names it in the API, in the database and in documents: <c>appeals.days</c>.</param>
/// <param name="Explanation">What is open and what stands by default.</param>
/// <param name="Use">Where it decides something.</param>
public record OpenMatter(string Key, Text Explanation, Text Use);

/// <summary>
/// An open matter that the country, or a province for itself, settles by a value. The value is text in one canonical
/// form, so that one table and one answer hold settings of every kind.
/// </summary>
public abstract record Setting(string Key, SettingForm Form, string DefaultText, Text Explanation, Text Use)
    : OpenMatter(Key, Explanation, Use);

/// <inheritdoc cref="Setting"/>
/// <param name="Default">What stands where nothing is set.</param>
public sealed record Setting<T>(string Key, SettingForm<T> TypedForm, T Default, Text Explanation, Text Use)
    : Setting(Key, TypedForm, TypedForm.Write(Default), Explanation, Use)
{
    public bool Takes(T value) => Form.Takes(TypedForm.Write(value));
}

/// <summary>The open matters of one part of the programme, in the order in which they are shown.</summary>
/// <param name="use">Where they decide something.</param>
internal sealed class MatterList(Text use) : List<OpenMatter>
{
    public Setting<T> Setting<T>(string key, SettingForm<T> form, T standing, string vi, string en)
    {
        var setting = new Setting<T>(key, form, standing, new(vi, en), use);
        Add(setting);
        return setting;
    }

    /// <summary>What has one reading here, though the law would allow others.</summary>
    public OpenMatter Reading(string key, string vi, string en)
    {
        var matter = new OpenMatter(key, new(vi, en), use);
        Add(matter);
        return matter;
    }
}
