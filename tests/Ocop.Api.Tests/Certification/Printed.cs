using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Certification;

/// <summary>Papers as they are downloaded.</summary>
internal static class Printed
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<byte[]> Pdf(HttpClient client, string number) => Download(client, $"/certificates/{number}/pdf");

    public static async Task<byte[]> Download(HttpClient client, string path)
    {
        var response = await client.Read(path);
        await response.MustBe(200);
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }
}
