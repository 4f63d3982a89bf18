using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Dossiers;

/// <summary>Papers inside a page, beside the form they concern.</summary>
public sealed class ShownEvidenceTests(OcopApi api)
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_shown_in_a_sandbox_to_our_own_pages()
    {
        var response = await Shown(Png, "disposition=inline");

        Assert.Equal("image/png", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("giấy tờ.png", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(Png, await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.EndsWith("; sandbox", PolicyOf(response), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task A_pdf_is_framed_by_our_own_pages_and_loads_nothing_else()
    {
        var response = await Shown(Files.Pdf(), "disposition=inline");

        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith("default-src 'none';", PolicyOf(response), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", PolicyOf(response), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", PolicyOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("disposition=attachment")]
    public async Task A_file_is_saved_unless_it_is_to_be_shown(string query)
    {
        var response = await Shown(Png, query);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("frame-ancestors 'none'", PolicyOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_browsers_do_not_draw_is_saved_whatever_is_asked()
    {
        var response = await Shown(Files.Zip("[Content_Types].xml", "word/document.xml"), "disposition=inline");

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task Another_way_to_send_a_file_is_refused()
    {
        var ready = await Case.Ready(api);
        var paper = await ready.Owner.StorePaper(ready.Producer);

        var response = await ready.Owner.GetAsync(
            $"/api/v1/evidence/{paper}/versions/1/content?disposition=run",
            Cancellation
        );

        await response.MustBeProblem(400, "request.unreadable");
    }

    private async Task<HttpResponseMessage> Shown(byte[] file, string query)
    {
        var ready = await Case.Ready(api);
        var stored = await ready.Owner.Upload(
            "/api/v1/evidence",
            Files.Metadata(ready.Producer),
            file,
            name: "giấy tờ.png"
        );
        await stored.MustBe(201);

        var response = await ready.Owner.GetAsync(
            $"/api/v1/evidence/{(await stored.Json())["id"]}/versions/1/content?{query}",
            Cancellation
        );
        await response.MustBe(200);
        return response;
    }

    private static string PolicyOf(HttpResponseMessage response) =>
        response.Headers.GetValues("Content-Security-Policy").Single();
}
