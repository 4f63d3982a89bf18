namespace Ocop.Application.Common;

/// <summary>Media types that files and answers of several features share.</summary>
public static class MediaTypes
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
