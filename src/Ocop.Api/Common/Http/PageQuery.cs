using Microsoft.AspNetCore.Mvc;
using Ocop.Application.Common.Paging;

namespace Ocop.Api.Common.Http;

/// <summary>The query parameters that every list has. Take it with <c>[AsParameters]</c>.</summary>
internal readonly record struct PageQuery(
    [property: FromQuery(Name = "limit")] int? Limit,
    [property: FromQuery(Name = "cursor")] string? Cursor,
    [property: FromQuery(Name = "sort")] string? Sort,
    [property: FromQuery(Name = "count")] bool? Count
)
{
    public PageRequest Request => PageRequest.Of(Limit, Cursor, Sort, Count);
}
