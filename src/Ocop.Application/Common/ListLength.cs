namespace Ocop.Application.Common;

internal static class ListLength
{
    /// <summary>Refuses a list that is longer than any honest one; a list that was left out is fine.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> HasAtMost<T, TItem>(
        this IRuleBuilder<T, IReadOnlyList<TItem>?> list,
        int most
    ) =>
        list.Must(items => items is null || items.Count <= most)
            .WithErrorCode("too-many")
            .WithMessage(_ => new Text($"Chỉ được tối đa {most} mục.", $"There may be {most} items at most.").Current);
}
