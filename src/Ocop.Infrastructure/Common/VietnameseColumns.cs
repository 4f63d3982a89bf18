using Ocop.Application.Common;

namespace Ocop.Infrastructure.Common;

/// <summary>How Vietnamese text is sorted and searched, said in one place for every table.</summary>
internal static class VietnameseColumns
{
    private const string Collation = "vi-x-icu";

    /// <summary>A, Ă, Â, B … D, Đ, E: the C collation would put Ă and Đ last.</summary>
    public static PropertyBuilder<string> SortsInVietnamese(this PropertyBuilder<string> property) =>
        property.UseCollation(Collation);

    /// <inheritdoc cref="SortsInVietnamese(PropertyBuilder{string})"/>
    public static ComplexTypePropertyBuilder<string> SortsInVietnamese(
        this ComplexTypePropertyBuilder<string> property
    ) => property.UseCollation(Collation);

    /// <summary>
    /// Adds the stored column <c>search_text</c> with the folded text of the given SQL expression over columns of the
    /// row, and its trigram index. Queries read it as <c>EF.Property&lt;string&gt;(row, "SearchText")</c>.
    /// </summary>
    public static void IsSearchedBy<TEntity>(this EntityTypeBuilder<TEntity> entity, string sql)
        where TEntity : class
    {
        entity.Property<string>(SearchColumn.Name).HasComputedColumnSql($"public.ocop_fold({sql})", stored: true);
        entity.HasIndex(SearchColumn.Name).FindsWords();
    }

    /// <summary>Makes it an index of trigrams, by which a word is found anywhere in a text.</summary>
    public static IndexBuilder<TEntity> FindsWords<TEntity>(this IndexBuilder<TEntity> index) =>
        index.HasMethod("gin").HasOperators("gin_trgm_ops");

    public static void MapFolding(this ModelBuilder model) =>
        model.HasDbFunction(() => SearchColumn.Fold(string.Empty)).HasName("ocop_fold").HasSchema("public");
}
