using Ocop.Domain.Certification;

namespace Ocop.Domain.Credentials;

/// <summary>
/// What has become of the certificates of one list on one day, two bits each (W3C Bitstring Status List 1.0: the first
/// entry is in the highest bits of the first byte). Expiry is not in it, as every certificate states its own.
/// </summary>
public sealed class StatusList
{
    /// <summary>So many that nobody who asks for a list shows which certificate was meant.</summary>
    public const int Length = 131_072;

    public const int BitsOfEntry = 2;

    private const int EntriesOfByte = 8 / BitsOfEntry;

    private readonly byte[] _bits = new byte[Length / EntriesOfByte];

    public ReadOnlySpan<byte> Bits => _bits;

    public StatusMark this[int position]
    {
        get => (StatusMark)((_bits[position / EntriesOfByte] >> ShiftOf(position)) & 0b11);
        set
        {
            ref var cell = ref _bits[position / EntriesOfByte];
            cell = (byte)((cell & ~(0b11 << ShiftOf(position))) | ((int)value << ShiftOf(position)));
        }
    }

    /// <summary>What a list says of a certificate that is worth this.</summary>
    public static StatusMark MarkOf(RecognitionStatus? status) =>
        status switch
        {
            RecognitionStatus.Suspended => StatusMark.Suspended,
            RecognitionStatus.Revoked or RecognitionStatus.Withdrawn => StatusMark.Revoked,
            RecognitionStatus.Superseded => StatusMark.Superseded,
            _ => StatusMark.Valid,
        };

    private static int ShiftOf(int position) => 8 - BitsOfEntry - (position % EntriesOfByte * BitsOfEntry);
}

/// <summary>The value of an entry.</summary>
public enum StatusMark
{
    /// <summary>Nothing has happened to it: it holds until its last day.</summary>
    Valid = 0,

    Suspended = 1,

    /// <summary>Revoked, or withdrawn as wrongly given or given up.</summary>
    Revoked = 2,

    Superseded = 3,
}
