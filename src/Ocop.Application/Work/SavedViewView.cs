using AutoMapper;
using Ocop.Domain.Work;

namespace Ocop.Application.Work;

/// <summary>A list as its owner wants to find it again.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Page">The path of the page in the web client.</param>
/// <param name="Query">The filters and the order, as the address has them; empty for none.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record SavedViewView(Id<SavedView> Id, string Page, string Query, string Name, DateTimeOffset SavedAt)
{
    internal sealed class Projection : Profile
    {
        public Projection() => CreateProjection<SavedView, SavedViewView>();
    }
}
