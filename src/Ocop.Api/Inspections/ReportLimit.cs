using Ocop.Api.Common.Http;

namespace Ocop.Api.Inspections;

/// <summary>How many reports one address may send in an hour (<c>Reports:PerHour</c>, 10 by default).</summary>
internal sealed class ReportLimit(IConfiguration configuration)
    : CallerLimit(configuration.GetValue(Setting, defaultValue: 10), TimeSpan.FromHours(1))
{
    public const string Setting = "Reports:PerHour";
}
