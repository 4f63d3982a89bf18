using Ocop.Domain.Certification;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>
/// Which product a row speaks of. A product recognised twice stands in two rows, seldom spelled alike; two products of one
/// name are as common. So a row joins a product of the same name and producer; with less in common it joins the only
/// product it can mean, and says so.
/// </summary>
internal static class ProductMatching
{
    public static ProductMatch Match(
        this KnownRegister known,
        ProductSpelling name,
        ProducerSpelling? producer,
        RowPlace place,
        PublishedRecognition recognition
    )
    {
        var candidates = known.Products(name, place).ToList();
        var same = candidates.Find(product => IsSame(product, name, producer, place));
        if (same is not null)
            return new(same);

        var similar = candidates
            .Where(product => CanBeOf(product, producer, place) && !WasListedBeside(product, recognition))
            .ToList();

        return similar switch
        {
            [] => new(null),
            [var only] => new(only, FindingKinds.ProductByOtherName),
            _ => new(null, FindingKinds.ProductAmbiguous),
        };
    }

    private static bool IsSame(
        KnownProduct product,
        ProductSpelling name,
        ProducerSpelling? producer,
        RowPlace place
    ) =>
        product.Names.Exists(other => other.Key == name.Key)
        && (producer, product.Producer) switch
        {
            (null, null) => place.CanBe(product.Place),
            ({ } spelling, { } known) => spelling == known.Spelling
                && (!spelling.IsHousehold || place.CanBe(product.Place)),
            _ => false,
        };

    private static bool CanBeOf(KnownProduct product, ProducerSpelling? producer, RowPlace place) =>
        (producer, product.Producer) switch
        {
            ({ } spelling, { } known) => known.IsMeantBy(spelling, place)
                || (spelling.Resembles(known.Spelling) && place.CanBe(product.Place)),
            _ => place.CanBe(product.Place),
        };

    /// <summary>Two products of one decision, or of one round, are two.</summary>
    private static bool WasListedBeside(KnownProduct product, PublishedRecognition recognition) =>
        product.Recognitions.Exists(other =>
            other.RecognisedOn == recognition.RecognisedOn && other.DecisionNumber == recognition.DecisionNumber
        );
}

/// <param name="Product">None when the register does not have it.</param>
/// <param name="Doubt">What is to be said about the match.</param>
internal sealed record ProductMatch(KnownProduct? Product, FindingKind? Doubt = null);
