using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;
using Ocop.Infrastructure.Migrations;

namespace Ocop.Api.Tests.Register;

/// <summary>Certificates by the code of their QR.</summary>
public sealed class VerificationCodeTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_is_given_a_code_at_its_issue_and_answers_to_it_as_to_its_number()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var byNumber = await august.Anyone().GetJson($"/api/v1/certificates/{number}");
        var code = VerificationCode.Parse((string)byNumber["verificationCode"]!, null);

        var byCode = await august.Anyone().GetJson($"/api/v1/verification-codes/{code.Grouped.ToLowerInvariant()}");

        Assert.Equal(byNumber.ToJsonString(), byCode.ToJsonString());
    }

    [Fact]
    public async Task A_code_is_asked_about_on_any_day_too()
    {
        var recognition = await Registered();

        var certificate = await august.Anyone().GetJson($"{ByCode(recognition.Code)}?asOf=2029-08-06");

        Assert.Equal("expired", (string?)certificate["status"]);
    }

    [Fact]
    public async Task Wrong_unknown_and_not_yet_valid_codes_are_not_found_alike()
    {
        var later = await Registered(issuedOn: new(2026, 8, 7));
        var mistyped = later.Code[..^1] + (later.Code[^1] == '7' ? '8' : '7');

        var answers = new List<string>();
        foreach (var code in new[] { later.Code, mistyped, VerificationCode.New().ToString(), "%F0%9F%8D%B5" })
        {
            var response = await august.Anyone().GetAsync(ByCode(code), Cancellation);
            var problem = await response.MustBeProblem(404, "not-found");
            answers.Add((string)problem["detail"]!);
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task The_QR_of_a_certificate_is_a_drawing_that_stays_the_same()
    {
        var (one, other) = (await Registered(), await Registered());

        var response = await august.Anyone().GetAsync(Qr(one.Number), Cancellation);
        await response.MustBe(200);

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(1), response.Headers.CacheControl?.MaxAge);
        var drawing = await response.Content.ReadAsStringAsync(Cancellation);
        var svg = XDocument.Parse(drawing).Root!;
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.DoesNotContain(svg.DescendantsAndSelf(), part => part.Attribute("style") is not null);
        Assert.Equal(drawing, await august.Anyone().GetStringAsync(Qr(one.Number), Cancellation));
        Assert.NotEqual(drawing, await august.Anyone().GetStringAsync(Qr(other.Number), Cancellation));
    }

    [Fact]
    public async Task There_is_no_QR_of_what_is_not_in_the_register()
    {
        var later = await Registered(issuedOn: new(2026, 8, 7));

        foreach (var number in new[] { later.Number, "99-2026-1-01" })
        {
            var response = await august.Anyone().GetAsync(Qr(number), Cancellation);
            await response.MustBeProblem(404, "not-found");
        }
    }

    [Fact]
    public Task Certificates_from_before_there_were_codes_are_given_ones_like_any_other() =>
        august.Api.InDatabase(async db =>
        {
            await using var undone = await db.Database.BeginTransactionAsync(Cancellation);
            await db.Database.ExecuteSqlRawAsync(VerificationCodesByHand.Drawing, Cancellation);

            var drawn = await db
                .Database.SqlQuery<string>(
                    $"""SELECT certification.draw_code() AS "Value" FROM generate_series(1, 1000)"""
                )
                .ToListAsync(Cancellation);

            Assert.Distinct(drawn);
            Assert.All(drawn, code => Assert.Equal(code, VerificationCode.Parse(code, null).ToString()));
        });

    private async Task<(string Number, string Code)> Registered(DateOnly? issuedOn = null)
    {
        var register = new Registered(august.Api);
        var recognition = register.Recognition(issuedOn: issuedOn);
        await register.Put(recognition);
        return (recognition.CertificateNumber!, recognition.VerificationCode!);
    }

    private static string ByCode(string code) => $"/api/v1/verification-codes/{code}";

    private static string Qr(string number) => $"/api/v1/certificates/{number}/qr.svg?content=address";
}
