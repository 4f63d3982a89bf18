using Ocop.Api.StartUp.Demo;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Inspections.Visits;
using Ocop.Domain.Inspections;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Visits to certified products, as far as a test needs them.</summary>
internal static class HeldVisits
{
    private const int DaysToPutRight = 30;

    /// <summary>A PNG of 48 × 36 pixels.</summary>
    public static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAADAAAAAkCAMAAAD4m0k4AAAABlBMVEUfb0Po8djnehXMAAAAJUlEQVR42mNgAANGMCCePdI0jIYPMRpG09JoWhpNS6NpaZBpAACoSQNh4gyeFgAAAABJRU5ErkJggg=="
    );

    public static Task<Id<Inspection>> PlanVisit(this Scene scene, Actor officer, string certificate) =>
        scene.Send(new PlanInspection(certificate, Published.Today.AddDays(7), MisuseReportId: null), officer);

    /// <summary>A visit held today, with something noted, something to be put right, and a photo.</summary>
    public static async Task<Id<Inspection>> HoldVisit(this Scene scene, Actor officer, string certificate)
    {
        var inspection = await scene.PlanVisit(officer, certificate);
        var found = new VisitRecord(
            Published.Today,
            "Biên bản 12/BB-KT",
            [
                new(InspectionAspect.Criteria, "Sổ ghi chép sản xuất đầy đủ."),
                new(
                    InspectionAspect.Mark,
                    "Nhãn in 5 sao, giấy chứng nhận 4 sao.",
                    "Thay nhãn trên sản phẩm đang bán."
                ),
            ],
            Published.Today.AddDays(DaysToPutRight)
        );
        await scene.Send(new RecordVisit(inspection, found, Version: null), officer);

        await using var content = new MemoryStream(Photo);
        await scene.Send(new AddInspectionPhoto(inspection, new SentFile("nhan.png", content), Version: null), officer);
        return inspection;
    }
}
