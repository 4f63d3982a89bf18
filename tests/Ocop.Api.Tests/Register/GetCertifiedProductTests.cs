using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

public sealed class GetCertifiedProductTests(OcopApi api)
{
    private readonly Registered _register = new(api);

    [Fact]
    public async Task The_history_of_its_recognition_begins_with_the_newest()
    {
        var upgraded = new DateOnly(2026, 8, 5);
        var year = RecordedDate.Year(2020);
        var old = _register.Recognition(issuedOn: new(2023, 9, 1));
        var id = await _register.Put(
            _register.Recognition() with
            {
                CertificateNumber = null,
                DecisionNumber = null,
                IssuingBody = null,
                DecidedOn = year,
                Effect = new() { IssuedOn = year, LastDay = year.Latest.AddMonths(36) },
                SourceUrl = "https://example.org/list",
            },
            Registered.Superseded(old, upgraded),
            _register.Recognition(issuedOn: upgraded) with
            {
                Star = 4,
            }
        );

        var product = await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf=2026-09-01");

        var history = product["recognitions"]!.AsArray();
        Assert.Equal((4, "valid"), ((int)product["star"]!, (string)product["status"]!));
        Assert.Equal(["valid", "superseded", "expired"], history.Select(one => (string)one!["status"]!));
        Assert.Equal(["day", "day", "year"], history.Select(one => (string)one!["datePrecision"]!));
        Assert.Equal(
            """{"star":3,"decidedOn":"2020-01-01","datePrecision":"year","status":"expired","sourceUrl":"https://example.org/list"}""",
            history[2]!.ToJsonString()
        );
    }

    [Fact]
    public async Task On_a_day_before_the_newest_the_one_before_it_stands()
    {
        var upgraded = new DateOnly(2026, 8, 5);
        var old = _register.Recognition(issuedOn: new(2023, 9, 1));
        var id = await _register.Put(
            Registered.Superseded(old, upgraded),
            _register.Recognition(issuedOn: upgraded) with
            {
                Star = 4,
            }
        );

        var product = await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf=2026-08-04");

        Assert.Equal((3, "expiring"), ((int)product["star"]!, (string)product["status"]!));
        Assert.Single(product["recognitions"]!.AsArray());
    }

    [Fact]
    public async Task A_certificate_stands_before_a_later_recognition_that_nobody_dated()
    {
        var year = RecordedDate.Year(2027);
        var id = await _register.Put(
            _register.Recognition(),
            _register.Recognition() with
            {
                Star = 4,
                CertificateNumber = null,
                Effect = new() { IssuedOn = year, LastDay = year.Latest.AddMonths(36) },
            }
        );

        var certified = await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf=2029-08-05");
        var afterwards = await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf=2029-08-06");

        Assert.Equal((3, "expiring"), ((int)certified["star"]!, (string)certified["status"]!));
        Assert.Equal((4, "undated"), ((int)afterwards["star"]!, (string)afterwards["status"]!));
        Assert.Equal(2, certified["recognitions"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_certificate_stands_again_when_its_suspension_is_lifted()
    {
        var year = RecordedDate.Year(2027);
        var certificate = _register.Recognition();
        var id = await _register.Put(
            certificate with
            {
                Effect = certificate.Effect with { Suspensions = [new(new(2028, 2, 1), new(2028, 3, 1))] },
            },
            _register.Recognition() with
            {
                Star = 4,
                CertificateNumber = null,
                Effect = new() { IssuedOn = year, LastDay = year.Latest.AddMonths(36) },
            }
        );

        var stars = new List<int>();
        foreach (var day in new[] { "2028-01-31", "2028-02-01", "2028-02-29", "2028-03-01" })
            stars.Add((int)(await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf={day}"))["star"]!);
        var history = (await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf=2028-03-01"))["recognitions"]!;

        Assert.Equal([3, 4, 4, 3], stars);
        Assert.Equal(2, history.AsArray().Count);
    }

    [Fact]
    public async Task Stating_a_product_anew_replaces_what_the_register_said_of_it()
    {
        var id = Id<Product>.New();
        await _register.Put(new RegisteredProduct(id, [_register.Recognition("Tên cũ")]));
        await _register.Put(new RegisteredProduct(id, [_register.Recognition("Tên mới")]));

        var product = await api.Anyone().GetJson($"/api/v1/certified-products/{id}?asOf=2026-09-01");

        Assert.Equal($"Tên mới {_register.Word}", (string?)product["name"]);
        Assert.Single(product["recognitions"]!.AsArray());
    }

    [Fact]
    public async Task Before_its_first_recognition_it_is_not_found()
    {
        var id = await _register.Put(_register.Recognition());

        var response = await api.Anyone()
            .GetAsync($"/api/v1/certified-products/{id}?asOf=2026-08-04", TestContext.Current.CancellationToken);

        await response.MustBeProblem(404, "not-found");
    }
}
