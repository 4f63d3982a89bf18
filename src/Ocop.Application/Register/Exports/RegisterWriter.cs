namespace Ocop.Application.Register.Exports;

/// <summary>Writes the register, or a part of it. To be called within one snapshot of the database.</summary>
internal sealed class RegisterWriter(
    IOcopDb db,
    TaxonNames names,
    KnownProvinces provinces,
    IEnumerable<IRegisterFileFormat> formats
)
{
    public IRegisterFileFormat Of(ExportFormat format) => formats.Single(one => one.Format == format);

    /// <returns>How many products were written.</returns>
    public async Task<int> WriteAsync(
        ExportFormat format,
        RegisterFilter filter,
        DateOnly day,
        Stream to,
        CancellationToken cancellationToken
    )
    {
        var rows = new RegisterRows(db, filter, day, await names.ReadAsync(db, cancellationToken), provinces);
        await Of(format).WriteAsync(rows, to, cancellationToken);
        return rows.Read;
    }
}
