using Ocop.Domain.Imports;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Imports;

public sealed class PublishedRowTests
{
    private static readonly Id<Import> Import = Id<Import>.New();

    private static readonly PublishedRow Row = new(7)
    {
        Province = "Lào Cai",
        District = "Mường Khương",
        Commune = "Lùng Vai",
        ProducerName = "HTX Rau sạch",
        ProducerKind = "Hợp tác xã",
        ProductName = "Rau bắp cải xoè",
        ProductGroup = "Rau tươi",
        Stars = "4",
        Score = "81,5",
        DecisionNumber = "377/QĐ-UBND",
        DecisionDate = "01/08/2023",
        Round = "đợt 1 năm 2023",
        RecognisedBy = "UBND tỉnh",
        Source = "https://laocai.gov.vn",
    };

    [Fact]
    public void Every_column_of_a_file_has_its_cell() =>
        Assert.Equal(PublishedRow.Columns.All, Row.Cells().Select(one => one.Column));

    [Fact]
    public void No_cell_stands_in_another_column() =>
        Assert.Equal(
            [
                Row.Province,
                Row.District,
                Row.Commune,
                Row.ProducerName,
                Row.ProducerKind,
                Row.ProductName,
                Row.ProductGroup,
                Row.Stars,
                Row.Score,
                Row.DecisionNumber,
                Row.DecisionDate,
                Row.Round,
                Row.RecognisedBy,
                Row.Source,
            ],
            Row.Cells().Select(one => one.Cell)
        );

    [Fact]
    public void A_row_is_kept_with_its_import_and_line()
    {
        var kept = new ImportedRow(Import, Row);

        Assert.Equal((Import, 7, Row), (kept.ImportId, kept.Line, kept.Row));
    }

    [Fact]
    public void A_finding_says_what_its_kind_says()
    {
        var found = ImportFinding.Of(Import, new(7, FindingKinds.StarMissing));

        Assert.Equal(
            (Import, 7, FindingSeverity.Error, "star-missing", PublishedRow.Columns.Stars),
            (found.ImportId, found.Line, found.Severity, found.Code, found.Column)
        );
        Assert.Equal(FindingKinds.StarMissing.Statement, found.Message);
        Assert.Null(found.Candidates);
    }

    [Fact]
    public void A_finding_may_say_more_and_name_what_could_be_meant()
    {
        var said = new Text("Có hai tỉnh tên này.", "Two provinces have this name.");
        var candidate = new UnitCandidate(Some.Province.Id, "Tỉnh Lào Cai");

        var found = ImportFinding.Of(Import, new(7, FindingKinds.ProvinceUnknown, said) { Candidates = [candidate] });

        Assert.Equal(said, found.Message);
        Assert.Equal([candidate], found.Candidates);
    }

    [Fact]
    public void Only_errors_leave_a_row_out()
    {
        var warning = FindingKinds.StarMissing with { Severity = FindingSeverity.Warning };

        Assert.True(new RowFinding(7, FindingKinds.StarMissing).IsError);
        Assert.False(new RowFinding(7, warning).IsError);
    }
}
