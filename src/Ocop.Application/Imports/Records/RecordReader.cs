using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>Understands rows by the same words and rules as published lists are read by.</summary>
internal sealed class RecordReader(RowPlaces places, Law law, SendingSystem system, DateOnly today)
{
    public RecordReading Read(ReceivedRecord received)
    {
        var (sent, content) = (received.Record, ContentOf(received.Record));
        if (sent.Removed)
            return new(received, ReadRow.Unread(received.Row), content);

        var read = ReadRow.Of(Published(received), today);
        var place = PlaceOf(sent, read);
        if (place is not null && !system.Territory.Contains(place.Unit.Id))
            read.Found(RecordFindingKinds.OutsideTerritory);

        var group = law.GroupOf(read, sent.CriteriaSet);
        var decision = place is null ? null : DecisionOf(sent, read, place);
        var end = decision is null ? null : EndOf(sent, read, decision);

        return new(received, read, content)
        {
            Located =
                read.HasErrors || place is null || decision is null
                    ? null
                    : new(sent.Name!, sent.Producer?.Name, read.Kind, place, group, decision, end),
        };
    }

    /// <summary>The version is not content: a row that comes with a higher one may say nothing new.</summary>
    private static byte[] ContentOf(SentRecord sent) =>
        SHA256.HashData(
            CanonicalJson.Of(
                JsonSerializer.SerializeToNode(
                    sent with
                    {
                        SourceVersion = 0,
                        TakeOver = false,
                    },
                    JsonSerializerOptions.Default
                )!
            )
        );

    private static PublishedRow Published(ReceivedRecord received)
    {
        var sent = received.Record;

        return new(received.Row)
        {
            ProductName = sent.Name,
            ProducerName = sent.Producer?.Name,
            ProducerKind = WordOf(sent.Producer?.Kind),
            Stars = sent.Star?.ToString(CultureInfo.InvariantCulture),
            DecisionNumber = sent.Decision?.Number,
            DecisionDate = sent.Decision?.SignedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            RecognisedBy = WordOf(sent.Decision?.Level),
            Province = sent.Commune?.Province,
            District = sent.Commune?.District,
            Commune = sent.Commune?.Name,
        };
    }

    private static string? WordOf<TEnum>(TEnum? value)
        where TEnum : struct, Enum =>
        value is { } one ? JsonNamingPolicy.SnakeCaseLower.ConvertName(one.ToString()) : null;

    private RowPlace? PlaceOf(SentRecord sent, ReadRow read)
    {
        if (sent.Commune is { Code: { } code } coded)
        {
            var place = places.Coded(code, coded.AsOf ?? sent.Decision?.SignedOn ?? today);
            if (place is null)
                read.Found(RecordFindingKinds.CommuneUnknown);
            return place;
        }

        if (sent.Commune?.Name is not null)
            return places.Find(read, system.Province);

        read.Found(RecordFindingKinds.CommuneMissing);
        return null;
    }

    private PublishedDecision? DecisionOf(SentRecord sent, ReadRow read, RowPlace place)
    {
        if (
            read
                is not {
                    Decision: { } number,
                    Level: { } level,
                    RecognisedOn: { Precision: DatePrecision.Day, Earliest: var day }
                }
            || Issuers.Of(level, place, day) is not { } issuer
        )
        {
            read.Found(RecordFindingKinds.DecisionIncomplete);
            return null;
        }

        if (sent.IssuedOn < day || sent.IssuedOn > today)
            read.Found(RecordFindingKinds.IssuedBeforeDecision);
        var act = law.ActOf(read.RecognisedOn);
        return new(number, day, read.Star, level, issuer.Unit.Id, issuer.Name, act, sent.IssuedOn);
    }

    private RecordedEnd? EndOf(SentRecord sent, ReadRow read, PublishedDecision decision)
    {
        var issued = decision.CertificatesFrom ?? decision.SignedOn;
        var period = CertificatePeriod.From(issued, CertificatePeriod.StandardMonths);

        if (sent.ExpiresOn is { } printed && printed != period.ExpiresOn)
            read.Found(RecordFindingKinds.ExpiryDiffers);
        if (period.ExpiresOn < today)
            read.Found(FindingKinds.AlreadyExpired);
        if (sent.Ended is not { } ended)
            return null;

        var end = ended.ToRecord();
        if (end is null || !period.Includes(end.From) || end.Paper.DatedOn > today)
            read.Found(RecordFindingKinds.EndImpossible);
        return end;
    }
}
