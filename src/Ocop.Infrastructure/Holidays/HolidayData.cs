using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Application.Common;
using Ocop.Domain.Holidays;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Holidays;

/// <summary>Brings the calendars of <c>data/holidays</c> into the database, one file a year.</summary>
internal sealed class HolidayData(OcopDbContext db, DataFolder data) : IReferenceData
{
    private const string Folder = "holidays";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public int Order => 40;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        var files = Directory
            .EnumerateFiles(data.PathTo(Folder), "*.json")
            .Select(path => Path.Combine(Folder, Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .ToList();

        return db.LoadOnceAsync(
            new("holidays", data.FingerprintOf(files)),
            async () =>
            {
                await db.Set<HolidayYear>().ExecuteDeleteAsync(cancellationToken);
                db.AddRange(files.Select(Read));
            },
            cancellationToken
        );
    }

    private HolidayYear Read(string file)
    {
        var calendar = JsonSerializer.Deserialize<CalendarFile>(File.ReadAllBytes(data.PathTo(file)), Strict)!;

        return HolidayYear.Publish(
            calendar.Year,
            calendar.Sources,
            calendar.ToConfirm,
            calendar.Days.Select(day => new CalendarDay(day.Date, day.Kind, day.Vi, day.En))
        );
    }

    private sealed record CalendarFile(
        int Year,
        IReadOnlyList<string> Sources,
        IReadOnlyList<DayInFile> Days,
        string? ToConfirm = null
    );

    private sealed record DayInFile(DateOnly Date, DayKind Kind, string Vi, string En);
}
