namespace Ocop.EndToEnd.Tests.Common;

/// <param name="IsTouched">A phone: no mouse, and the page is laid out as phones do.</param>
internal sealed record Screen(int Width, int Height, bool IsTouched = false)
{
    public static readonly Screen SmallPhone = new(320, 640, IsTouched: true);
    public static readonly Screen Phone = new(360, 740, IsTouched: true);
    public static readonly Screen Tablet = new(820, 1180, IsTouched: true);
    public static readonly Screen Desktop = new(1280, 800);
}
