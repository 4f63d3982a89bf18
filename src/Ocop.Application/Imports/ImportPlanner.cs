using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>
/// Works out what the rows of a list would change, without changing anything. The dry run and the commitment both ask it,
/// so that neither can see what the other does not.
/// </summary>
internal sealed class ImportPlanner(IOcopDb db, Clock clock)
{
    /// <param name="place">Only rows that lie in this province of today, or anywhere when it is the country.</param>
    public async Task<ImportPlan> PlanAsync(
        IReadOnlyList<PublishedRow> rows,
        AdministrativeUnit place,
        CancellationToken cancellationToken
    )
    {
        var places = await RowPlaces.ReadAsync(db, cancellationToken);
        var law = await Law.ReadAsync(db, cancellationToken);
        var located = new List<(ReadRow Read, RowPlace Place)>();
        var all = new List<ReadRow>();

        foreach (var row in rows)
        {
            var read = ReadRow.Of(row, clock.Today);
            all.Add(read);
            if (Locate(read, places, place) is { } at)
                located.Add((read, at));
        }

        var provinces = located.Select(row => row.Place.ProvinceToday).Distinct().ToList();
        var known = await KnownRegister.ReadAsync(db, places, provinces, cancellationToken);

        return new(all, Plan(located, known, law));
    }

    /// <returns>None when the row has errors.</returns>
    private static RowPlace? Locate(ReadRow read, RowPlaces places, AdministrativeUnit allowed)
    {
        var place = places.Find(read);

        if (place is not null && allowed.Level is UnitLevel.Province && place.ProvinceToday != allowed.Id)
            read.Found(FindingKinds.OutsideTerritory);

        return read.HasErrors ? null : place;
    }

    /// <summary>Oldest first, so that a product is entered as it was first recognised, whatever the order of the file.</summary>
    private List<PlannedRow> Plan(List<(ReadRow Read, RowPlace Place)> located, KnownRegister known, Law law)
    {
        var told = new HashSet<PublishedFact>();

        return
        [
            .. located
                .OrderBy(row => row.Read.RecognisedOn.Earliest)
                .ThenBy(row => row.Read.Row.Line)
                .Select(row => Plan(row.Read, row.Place, known, law, told)),
        ];
    }

    private PlannedRow Plan(ReadRow read, RowPlace place, KnownRegister known, Law law, HashSet<PublishedFact> told)
    {
        var spelling = read.Row.ProducerName is { } named ? ProducerSpelling.Of(named) : null;
        var recognition = Recognition(read, place, law);
        var group = law.GroupOf(read);

        if (recognition.StatusOn(clock.Today) is RecognitionStatus.Expired)
            read.Found(FindingKinds.AlreadyExpired);
        if (!told.Add(PublishedFact.Of(recognition)))
            read.Found(FindingKinds.RowRepeated);

        if (known.WithFact(recognition) is { } recorded)
            return new(read, place, recorded.Producer, recorded, recognition, group, IsNew: false);

        var name = ProductSpelling.Of(read.ProductName, spelling);
        var match = known.Match(name, spelling, place, recognition);
        if (match.Doubt is { } doubt)
            read.Found(doubt);

        var product = match.Product ?? Enter(read, place, spelling, known);
        var isNew = IsNew(read, recognition, product);
        if (isNew)
            known.Note(product, recognition);

        return new(read, place, product.Producer, product, recognition, group, isNew);
    }

    private static PublishedRecognition Recognition(ReadRow read, RowPlace place, Law law) =>
        new(
            new(read.ProductName, read.Row.ProducerName, read.Kind, place.Unit.Id),
            read.Star,
            read.DecisionText,
            read.RecognisedOn,
            read.Level,
            law.ActOf(read.RecognisedOn),
            read.Source
        );

    private static KnownProduct Enter(ReadRow read, RowPlace place, ProducerSpelling? spelling, KnownRegister known)
    {
        var producer = spelling is null ? null : known.Producer(spelling, place);

        if (spelling is not null && producer is null)
        {
            producer = new(read.Row.ProducerName!, place, Id: null, read.Kind);
            known.Add(producer);
        }

        var product = new KnownProduct(read.ProductName, producer, place, id: null);
        known.Add(product);
        return product;
    }

    private static bool IsNew(ReadRow read, PublishedRecognition recognition, KnownProduct product)
    {
        if (product.Recognitions.Exists(recognition.IsSameAs))
            return false;

        if (product.Recognitions.Exists(recognition.SaysNoMoreThan))
        {
            read.Found(FindingKinds.RecognitionKnownBetter);
            return false;
        }

        if (product.Recognitions.Exists(recognition.CanBe))
            read.Found(FindingKinds.RecognitionSimilar);
        return true;
    }
}
