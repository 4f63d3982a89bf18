using Ocop.Application.Register;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// Does what a plan found: new products, certificates in the place of others, ends, and the ids by which the system knows
/// them. Only products that say something else are stated anew in the register, so that what is unchanged is no change.
/// </summary>
internal sealed class EnteringRecords(IOcopDb db, PublicRegister register, Clock clock)
{
    private readonly EnteredProducers _producers = new(db);
    private readonly List<RegisteredProduct> _stated = [];
    private DecisionPositions _positions = null!;
    private HeldProducts _held = null!;
    private Id<ApiClient> _client;
    private Id<User> _by;

    public async Task EnterAsync(RecordImport import, RecordPlan plan, CancellationToken cancellationToken)
    {
        var rows = plan.Rows.Where(row => row.Verdict is not null && !row.Reading.IsRepeated).ToList();
        var (decisions, changing) = (rows.Select(row => row.Decision), rows.Where(row => IsChange(row)).ToList());

        (_held, _client, _by) = (plan.Held, import.ClientId, import.CommittedBy!.Value);
        _positions = await DecisionPositions.ReadAsync(db, decisions, cancellationToken);

        foreach (var row in changing.OrderBy(row => row.Decision?.SignedOn).ThenBy(row => row.Reading.Received.Row))
            Enter(row);
        foreach (var row in rows.Except(changing).Where(row => row.Product is not null))
            Know(row, row.Product!.Value, row.Record?.IsKeptThere is true);

        if (_stated.Count > 0)
            await register.Put(_stated, cancellationToken);
    }

    private static bool IsChange(PlannedRecord row) => row.Verdict is Verdict.Create || row.IsFollowed;

    private void Enter(PlannedRecord row)
    {
        var product = row.Product is { } id ? _held[id] : NewProduct(row);
        var (history, certificates) = (_held.HistoryOf(product, db), _held.CertificatesOf(product.Id));

        if (row.Reading.Located is { } located)
            Follow(product, history, located);
        else
            history.TakeOut(certificates, new(row.Sent.SourceId, clock.Today), _by, clock.Now);

        if (row.Product is not null && row.Record?.IsKeptThere is not true)
            _held.KeeperOf(product.Id)?.LetGo();
        Know(row, product.Id, isKeptThere: true);
        _stated.Add(RegisteredProducts.Of(product, history, certificates));
    }

    private void Follow(Product product, RecognitionHistory history, LocatedRecord located)
    {
        var current = _held.CurrentOf(product.Id);
        product.FollowRecords(located.Name, located.Place.Unit.Id, located.Group, clock.Today);

        if (current is null || !located.IsSaidBy(current))
            current = Certify(product, history, located, current);
        if (located.End is { } end && !current.HasEnd)
            end.Of(current, _by, clock.Now);
    }

    /// <summary>What was told of the same decision was told wrongly; another decision recognises the product again.</summary>
    private Certificate Certify(
        Product product,
        RecognitionHistory history,
        LocatedRecord located,
        Certificate? current
    )
    {
        var number = _positions.Next(located.Place, located.Decision);
        var certificate = Certificate.EnterFromRecords(number, product, located.As, located.Decision);
        var certificates = _held.CertificatesOf(product.Id);

        db.Set<Certificate>().Add(certificate);
        certificates.Add(certificate);
        if (current is { HasEnd: false } wrong && located.IsOfTheDecisionOf(wrong))
            history.Correct(wrong, certificate, _by, clock.Now);
        else
            history.Enter(certificate);

        certificates.SupersedeInOrder(_by, clock.Now);
        return certificate;
    }

    private Product NewProduct(PlannedRecord row)
    {
        var located = row.Reading.Located!;
        var product = Product.EnterFromRecords(
            located.Name,
            located.Place.Unit.Id,
            row.Producer is { } producer ? _producers.IdOf(producer) : null,
            located.Group,
            code: null
        );
        db.Set<Product>().Add(product);
        return product;
    }

    /// <summary>Nothing is written about a row that says what is known already, but for a version that has risen.</summary>
    private void Know(PlannedRecord row, Id<Product> product, bool isKeptThere)
    {
        var (sent, content) = (row.Sent, row.Reading.Content);

        if (row.Record is null)
            db.Set<SourceRecord>().Add(SourceRecord.Know(_client, sent, content, product, isKeptThere, clock.Now));
        else if (IsChange(row) || row.Record.Compare(sent.SourceVersion) is VersionOrder.Higher)
            row.Record.Take(sent, content, isKeptThere, clock.Now);
    }
}
