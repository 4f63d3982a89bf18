using System.Net;
using System.Text;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Register;

/// <summary>The page that a scanned QR code opens, on the morning of 6 August 2026.</summary>
public sealed class VerificationPageTests(August august) : IClassFixture<August>
{
    private const int MostBytes = 50 * 1024;
    private const string MayUse = "Sản phẩm được dùng biểu trưng OCOP 3 sao.";
    private const string MayNotUse = "Giấy này không còn cho phép dùng biểu trưng OCOP.";

    private static readonly DateOnly Today = new(2026, 8, 6);
    private static readonly DateOnly Past = new(2023, 8, 1);

    private readonly Registered _register = new(august.Api);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<RecognitionStatus, string, string> Answers =>
        new()
        {
            { RecognitionStatus.Valid, "Còn hiệu lực đến hết ngày 05/08/2029", MayUse },
            { RecognitionStatus.Expiring, "Còn hiệu lực đến hết ngày 01/09/2026, sắp hết hạn", MayUse },
            {
                RecognitionStatus.Extended,
                "Được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại, muộn nhất đến hết ngày 31/12/2026",
                MayUse
            },
            { RecognitionStatus.Expired, "Đã hết hạn, ngày hiệu lực cuối cùng là 01/08/2026", MayNotUse },
            {
                RecognitionStatus.Suspended,
                "Đang bị tạm đình chỉ hiệu lực từ ngày 05/08/2026 đến hết ngày 31/08/2026",
                MayNotUse
            },
            { RecognitionStatus.Revoked, "Đã bị thu hồi từ ngày 06/08/2026 theo Quyết định số 77/QĐ-UBND", MayNotUse },
            {
                RecognitionStatus.Withdrawn,
                "Kết quả công nhận đã bị hủy từ ngày 06/08/2026 theo văn bản số 77/QĐ-UBND",
                MayNotUse
            },
            {
                RecognitionStatus.Superseded,
                "Đã được thay thế từ ngày 06/08/2026 bằng giấy chứng nhận 15-2026-9-01",
                MayNotUse
            },
        };

    [Theory, MemberData(nameof(Answers))]
    public async Task It_gives_one_plain_answer(RecognitionStatus status, string answer, string consequence)
    {
        var code = await Put(With(status));

        var page = await Read($"/x/{code}");

        Assert.Contains($"<p class=\"answer\">{answer}</p>", page, StringComparison.Ordinal);
        Assert.Contains(consequence, page, StringComparison.Ordinal);
        Assert.Contains("Trả lời lúc 09:00 ngày 06/08/2026 (giờ Việt Nam)", page, StringComparison.Ordinal);
        Assert.Contains("Câu trả lời này không cho biết", page, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/x/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_the_certificate_covers_and_why_it_was_taken()
    {
        var code = await Put(With(RecognitionStatus.Revoked));

        var page = await Read($"/x/{code}");

        Assert.Contains($"Chè {_register.Word}", page, StringComparison.Ordinal);
        Assert.Contains("Hợp tác xã Tả Phìn", page, StringComparison.Ordinal);
        Assert.Contains("Sa Pa, Lào Cai", page, StringComparison.Ordinal);
        Assert.Contains("Lý do: dùng sai biểu trưng OCOP.", page, StringComparison.Ordinal);
        Assert.Contains(VerificationCode.Parse(code, null).Grouped, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "en", "Valid until the end of 05/08/2029", "en")]
    [InlineData("?lang=en", "vi", "Valid until the end of 05/08/2029", "en")]
    [InlineData("?lang=vi", "en", "Còn hiệu lực đến hết ngày 05/08/2029", "vi")]
    [InlineData("?lang=zz", "", "Còn hiệu lực đến hết ngày 05/08/2029", "vi")]
    [InlineData("", "ko", "Còn hiệu lực đến hết ngày 05/08/2029", "vi")]
    public async Task It_speaks_the_language_that_was_asked_for(
        string query,
        string accepted,
        string answer,
        string language
    )
    {
        var code = await Put(With(RecognitionStatus.Valid));
        var reader = Reader(accepted);

        var response = await reader.GetAsync($"/x/{code}{query}", Cancellation);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancellation));

        Assert.Contains(answer, page, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task It_is_light_and_needs_neither_script_nor_style_of_its_own()
    {
        var code = await Put(With(RecognitionStatus.Revoked));

        var response = await Reader().GetAsync($"/x/{code}", Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);
        var style = await Reader().GetAsync(AddressOfStyle(page), Cancellation);
        var sheet = await style.Content.ReadAsStringAsync(Cancellation);

        Assert.InRange(Encoding.UTF8.GetByteCount(page) + Encoding.UTF8.GetByteCount(sheet), 1, MostBytes);
        foreach (var forbidden in new[] { "<script", "<style", "style=", "onclick" })
            Assert.DoesNotContain(forbidden, page, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Equal("text/css", style.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), style.Headers.CacheControl?.MaxAge);
        Assert.True(response.Headers.CacheControl?.NoCache);
        Assert.Contains(
            "default-src 'self'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_printed_number_is_as_good_as_the_code()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);

        var page = await Read($"/x/{number}");

        Assert.Contains($"Giấy chứng nhận {number}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99-2026-1-01")]
    [InlineData("0000-0000-0001")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%F0%9F%8D%B5")]
    public async Task What_nobody_was_given_may_be_a_forgery(string asked)
    {
        var response = await Reader().GetAsync($"/x/{asked}", Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        await response.MustBe(404);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        var page = WebUtility.HtmlDecode(html);
        Assert.Contains("Sổ đăng ký không có giấy chứng nhận này", page, StringComparison.Ordinal);
        Assert.Contains("có thể là giả", page, StringComparison.Ordinal);
        Assert.Contains("báo cho Ủy ban nhân dân xã, phường nơi bán hàng", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_guesses_find_nothing_and_break_nothing()
    {
        var random = new Random(7);
        var guesses = Enumerable
            .Range(0, 10_000)
            .Select(n => n % 10 == 0 ? VerificationCode.New().ToString() : Guess(random))
            .ToList();
        var reader = Reader();
        var answers = new System.Collections.Concurrent.ConcurrentDictionary<HttpStatusCode, int>();

        await Parallel.ForEachAsync(
            guesses,
            Cancellation,
            async (guess, cancellation) =>
            {
                using var response = await reader.GetAsync($"/x/{Uri.EscapeDataString(guess)}", cancellation);
                answers.AddOrUpdate(response.StatusCode, 1, (_, count) => count + 1);
            }
        );

        Assert.Equal([new(HttpStatusCode.NotFound, guesses.Count)], answers);
    }

    [Fact]
    public async Task A_code_is_typed_into_a_plain_form()
    {
        var form = await Read("/x?lang=en");
        var typed = await Reader().GetAsync("/x?code=+7k2m+9qxr%2F4tb+&lang=en", Cancellation);

        Assert.Contains("<form action=\"/x\" method=\"get\"", form, StringComparison.Ordinal);
        Assert.Contains("Verification code or certificate number", form, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, typed.StatusCode);
        Assert.Equal("/x/7k2m%209qxr%2F4tb?lang=en", typed.Headers.Location?.OriginalString);
    }

    private static string Guess(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)random.Next('0', 'z'))]);

    private RegisteredRecognition With(RecognitionStatus status)
    {
        var recent = _register.Recognition();
        var old = _register.Recognition(issuedOn: status is RecognitionStatus.Expiring ? Past.AddMonths(1) : Past);
        var end = new RegisteredEnd("77/QĐ-UBND", "mark_misuse", Today);

        return status switch
        {
            RecognitionStatus.Expiring or RecognitionStatus.Expired => old,
            RecognitionStatus.Extended => old with { Effect = old.Effect with { ExtendedUntil = new(2026, 12, 31) } },
            RecognitionStatus.Suspended => recent with
            {
                Effect = recent.Effect with { Suspensions = [new(new(2026, 8, 5), new(2026, 9, 1))] },
            },
            RecognitionStatus.Revoked => recent with { Effect = recent.Effect with { RevokedFrom = Today }, End = end },
            RecognitionStatus.Withdrawn => recent with
            {
                Effect = recent.Effect with { WithdrawnFrom = Today },
                End = end,
            },
            RecognitionStatus.Superseded => Registered.Superseded(recent, Today),
            _ => recent,
        };
    }

    private async Task<string> Put(RegisteredRecognition recognition)
    {
        await _register.Put(recognition);
        return recognition.VerificationCode!;
    }

    private HttpClient Reader(string language = "")
    {
        var reader = august.Anyone();
        reader.DefaultRequestHeaders.AcceptLanguage.Clear();
        if (language.Length > 0)
            reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return reader;
    }

    private async Task<string> Read(string address) =>
        WebUtility.HtmlDecode(await Reader().GetStringAsync(address, Cancellation));

    private static string AddressOfStyle(string page)
    {
        var from = page.IndexOf("/x.css", StringComparison.Ordinal);
        return page[from..page.IndexOf('"', from)];
    }
}
