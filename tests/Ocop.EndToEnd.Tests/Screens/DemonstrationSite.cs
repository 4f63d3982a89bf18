using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Screens;

/// <summary>The application with the data of the demonstration.</summary>
public sealed class DemonstrationSite : Site
{
    protected override bool IsDemonstration => true;
}
