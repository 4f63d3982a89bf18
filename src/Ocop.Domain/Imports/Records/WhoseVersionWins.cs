namespace Ocop.Domain.Imports.Records;

/// <summary>Where the record that a row speaks of is kept, seen from the system that sends the row.</summary>
public enum RecordHolder
{
    /// <summary>Nowhere yet: nobody has told of it.</summary>
    Nobody,

    /// <summary>Here: it was registered here, or a decision issued here recognised it.</summary>
    Here,

    /// <summary>In the system that sends the row, under this very id.</summary>
    Sender,

    /// <summary>In another system.</summary>
    OtherSystem,

    /// <summary>In a published list that an officer brought in.</summary>
    PublishedList,
}

/// <summary>How the version of a row compares with the last one that was taken from the same system.</summary>
public enum VersionOrder
{
    Lower,
    Equal,
    Higher,
}

/// <summary>What becomes of a row.</summary>
public enum Verdict
{
    /// <summary>A record that there was not.</summary>
    Create,

    /// <summary>The sender's own record says something else from now on.</summary>
    Update,

    /// <summary>The record is kept in the sender's system from now on, and says what the row says.</summary>
    TakeOver,

    /// <summary>Nothing but the version, if that.</summary>
    Unchanged,

    /// <summary>A version that has been overtaken: nothing.</summary>
    Stale,

    /// <summary>The same version with another content: refused, as nobody can say which of the two is right.</summary>
    Conflict,

    /// <summary>What is kept here is not overwritten: nothing, and what differs is listed.</summary>
    KeptHere,

    /// <summary>Another source keeps it, and the row does not take it over: refused.</summary>
    KeptElsewhere,
}

/// <summary>What may be taken over without the row saying so (a setting of each province).</summary>
public enum TakeOverReading
{
    /// <summary>Nothing.</summary>
    Never,

    /// <summary>What officers brought in from published lists.</summary>
    PublishedLists,

    /// <summary>That, and what other systems sent.</summary>
    AnySource,
}

/// <summary>
/// The rule that decides between what there is and what a system sends. What is kept here always wins; a system wins over
/// itself by a higher version; it wins over another source only where the row or the setting says so.
/// </summary>
public static class WhoseVersionWins
{
    /// <param name="holder">Where the record is kept.</param>
    /// <param name="version">Of the row; looked at where the sender is the holder.</param>
    /// <param name="saysTheSame">Whether the row says what the record says.</param>
    /// <param name="takesOver">Whether the row says that it takes the record over.</param>
    /// <param name="setting">What is taken over unsaid.</param>
    public static Verdict Of(
        RecordHolder holder,
        VersionOrder version,
        bool saysTheSame,
        bool takesOver,
        TakeOverReading setting
    ) =>
        holder switch
        {
            RecordHolder.Nobody => Verdict.Create,
            RecordHolder.Here => saysTheSame ? Verdict.Unchanged : Verdict.KeptHere,
            RecordHolder.Sender => OfOwn(version, saysTheSame),
            _ when takesOver || IsTakenOverUnsaid(holder, setting) => Verdict.TakeOver,
            _ => Verdict.KeptElsewhere,
        };

    private static Verdict OfOwn(VersionOrder version, bool saysTheSame) =>
        (version, saysTheSame) switch
        {
            (VersionOrder.Lower, _) => Verdict.Stale,
            (_, true) => Verdict.Unchanged,
            (VersionOrder.Equal, false) => Verdict.Conflict,
            _ => Verdict.Update,
        };

    private static bool IsTakenOverUnsaid(RecordHolder holder, TakeOverReading setting) =>
        setting is TakeOverReading.AnySource
        || (setting is TakeOverReading.PublishedLists && holder is RecordHolder.PublishedList);
}
