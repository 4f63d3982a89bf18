using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Imports;

/// <summary>The body behind a published decision: lists give the level and the place, and leave the name to be known.</summary>
internal static class Issuers
{
    /// <summary>The Ministry of Agriculture and Environment succeeded that of Agriculture and Rural Development.</summary>
    private static readonly DateOnly OneMinistry = new(2025, 3, 1);

    /// <returns>None where the list does not say in which district.</returns>
    public static (AdministrativeUnit Unit, string Name)? Of(Level level, RowPlace place, DateOnly day) =>
        level switch
        {
            Level.Central => (place.Upwards[^1], Ministry(day)),
            Level.Province => (place.Province, Committee(place.Province)),
            Level.District when place.District is { } district => (district, Committee(district)),
            _ => null,
        };

    private static string Ministry(DateOnly day) =>
        day < OneMinistry ? "Bộ Nông nghiệp và Phát triển nông thôn" : "Bộ Nông nghiệp và Môi trường";

    private static string Committee(AdministrativeUnit unit) => $"Ủy ban nhân dân {unit.Kind.Title().Vi} {unit.Name}";
}
