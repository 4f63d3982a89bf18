using System.Diagnostics.CodeAnalysis;

namespace Ocop.Api.StartUp;

/// <summary>Ends a start that cannot succeed with one line for the person at the terminal instead of a stack trace.</summary>
internal static class Leaving
{
    [DoesNotReturn]
    public static void With(string message)
    {
        Console.Error.WriteLine(message);
        Environment.Exit(1);
    }
}
