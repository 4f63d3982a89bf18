using System.Text;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>Where a unit lies, at its own time and today.</summary>
internal sealed record UnitPlace(
    AdministrativeUnit Province,
    AdministrativeUnit? Commune,
    Id<AdministrativeUnit> ProvinceToday
);

/// <summary>Makes the rows of a product from its recognitions.</summary>
internal static class RegisterEntries
{
    /// <summary>
    /// One row for each recognition and, for the rare one that steps back for another and returns, one for each return.
    /// On any day from the first recognition on, one row speaks for the product.
    /// </summary>
    public static IEnumerable<RegisterEntry> Of(RegisteredProduct product, Func<RegisteredRecognition, UnitPlace> place)
    {
        var standing = Standing([.. product.Recognitions.Select(one => one.Effect)]).ToLookup(one => one.Place);

        return product.Recognitions.SelectMany(
            (recognition, index) =>
                standing[index]
                    .DefaultIfEmpty(new(index, DateOnly.MaxValue, DateOnly.MaxValue))
                    .Select((period, turn) => Entry(product, recognition, place(recognition), period, turn))
        );
    }

    /// <summary>Which recognition speaks for the product when: the domain is asked on every day that may change it.</summary>
    private static IEnumerable<Period> Standing(IReadOnlyList<LegalEffect> effects)
    {
        Period? last = null;

        foreach (var day in effects.SelectMany(effect => effect.Turns).Distinct().Order())
        {
            var place = effects.StandingOn(day);

            if (place is null || place == last?.Place)
                continue;
            if (last is not null)
                yield return new(last.Place, last.From, Until: day);

            last = new(place.Value, day, DateOnly.MaxValue);
        }

        if (last is not null)
            yield return last;
    }

    private static RegisterEntry Entry(
        RegisteredProduct product,
        RegisteredRecognition recognition,
        UnitPlace place,
        Period standing,
        int turn
    ) =>
        new()
        {
            ProductId = product.Id,
            Name = recognition.ProductName,
            ProductCode = recognition.ProductCode,
            ProducerId = recognition.ProducerId,
            ProducerName = recognition.ProducerName,
            ProducerKind = recognition.ProducerKind,
            ProvinceId = place.Province.Id,
            ProvinceName = place.Province.Name,
            CommuneId = place.Commune?.Id,
            CommuneName = place.Commune?.Name,
            ProvinceTodayId = place.ProvinceToday,
            Sector = recognition.Classification?.Sector,
            Group = recognition.Classification?.Group,
            Subgroup = recognition.Classification?.Subgroup,
            Star = recognition.Star,
            CertificateNumber = recognition.CertificateNumber,
            VerificationCode = recognition.VerificationCode,
            DecisionNumber = recognition.DecisionNumber,
            DecidedOn = recognition.DecidedOn is { Precision: not DatePrecision.Unknown, Earliest: var day }
                ? day
                : null,
            DecidedPrecision = recognition.DecidedOn.Precision,
            IssuingBody = recognition.IssuingBody,
            IssuingLevel = recognition.IssuingLevel,
            SourceUrl = recognition.SourceUrl,
            EffectiveFrom = recognition.Effect.IssuedOn.Earliest,
            IssuePrecision = recognition.Effect.IssuedOn.Precision,
            LastDay = recognition.Effect.LastDay,
            ExtendedUntil = recognition.Effect.ExtendedUntil,
            RevokedFrom = recognition.Effect.RevokedFrom,
            WithdrawnFrom = recognition.Effect.WithdrawnFrom,
            SupersededFrom = recognition.Effect.SupersededFrom,
            SuspensionTurns = TurnsOf(recognition.Effect),
            StandsFrom = standing.From,
            ReplacedFrom = standing.Until,
            Turn = turn,
            CertifiedUntil = CertifiedUntil(recognition.Effect),
            EndPaper = recognition.End?.Paper,
            EndReason = recognition.End?.Reason,
            EndPaperOn = recognition.End?.PaperOn,
            SpokenText = SpokenText(product, recognition),
        };

    private static DateOnly[] TurnsOf(LegalEffect effect) =>
        [
            .. effect.Suspensions.SelectMany(suspension =>
                suspension.LiftedOn is { } lifted ? new[] { suspension.From, lifted } : [suspension.From]
            ),
        ];

    private static DateOnly CertifiedUntil(LegalEffect effect)
    {
        if (effect.IssuedOn.Precision is not DatePrecision.Day)
            return DateOnly.MinValue;

        var runsOut = effect.ExtendedUntil is { } extended && extended > effect.LastDay ? extended : effect.LastDay;
        DateOnly?[] ends = [effect.RevokedFrom, effect.WithdrawnFrom, effect.SupersededFrom];

        return ends.OfType<DateOnly>().Select(end => end.AddDays(-1)).Append(runsOut).Min();
    }

    private static string SpokenText(RegisteredProduct product, RegisteredRecognition recognition)
    {
        string?[] words =
        [
            recognition.ProductName,
            .. product.OtherNames ?? [],
            recognition.ProductCode,
            recognition.ProducerName,
        ];
        return Spoken(string.Join(' ', words.OfType<string>()));
    }

    /// <summary>One spelling for comparing: composed, and in lower case.</summary>
    public static string Spoken(string words) => words.Normalize(NormalizationForm.FormC).ToLowerInvariant();

    /// <param name="Until">The first day it no longer stands.</param>
    private sealed record Period(int Place, DateOnly From, DateOnly Until);
}
