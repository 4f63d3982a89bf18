using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Register.Changes;

namespace Ocop.Api.Tests.Register.OpenData;

/// <summary>The public data in the shapes that others ask for.</summary>
public sealed class OpenDataTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_dataset_of_the_catalogue_is_where_it_says_and_what_it_says()
    {
        var answer = await api.Anyone().GetAsync("/api/v1/datasets", Cancellation);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType?.MediaType);
        var catalogue = await answer.Json();

        Assert.Equal("dcat:Catalog", (string?)catalogue["@type"]);
        foreach (var dataset in catalogue["dcat:dataset"]!.AsArray())
        {
            Assert.Equal(["vi", "en"], dataset!["dct:title"]!.AsArray().Select(title => (string?)title!["@language"]));
            foreach (var file in dataset["dcat:distribution"]!.AsArray())
            {
                var address = new Uri((string)file!["dcat:accessURL"]!["@id"]!);
                var found = await api.Anyone().GetAsync(address.PathAndQuery, Cancellation);

                await found.MustBe(200);
                Assert.Equal((string?)file["dcat:mediaType"], found.Content.Headers.ContentType?.MediaType);
            }
        }
    }

    [Fact]
    public async Task The_national_table_has_the_certified_products_with_its_columns()
    {
        await using var register = await OwnRegister.Open(api);
        var one = register.Registered.Recognition("=Chè");
        await register.Registered.Put(one with { UnitId = Places.SaPa });
        await register.Registered.Put(
            register.Registered.Recognition() with
            {
                Effect = one.Effect with { RevokedFrom = new(2026, 9, 1) },
                End = new("9/QĐ-UBND", "mark_misuse"),
            }
        );

        var answer = await register.Client().GetAsync("/api/v1/national-export?asOf=2026-10-01", Cancellation);

        var lines = (await answer.Content.ReadAsStringAsync(Cancellation)).Trim('\uFEFF').TrimEnd().Split("\r\n");
        Assert.Equal(
            [
                "MA_OCOP,Ma_DonViHanhChinh,Ma_ThoiGian,Ma_SanPham,TenSanPham,XepHang,ChuTheSXKD,DoanhThuNam,TrangThai",
                $",{await CodeOf(register)},2026,QD26-11,'=Chè {register.Registered.Word},3,Hợp tác xã Tả Phìn,,Còn hiệu lực",
            ],
            lines
        );
        Assert.Equal("PTNT_OCOP-2026-10-01.csv", answer.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task The_national_table_of_a_province_has_no_others()
    {
        await using var register = await OwnRegister.Open(api);
        await register.Registered.Put(register.Registered.Recognition() with { UnitId = Places.SaPa });

        Assert.Equal(1, await Rows($"province={Places.LaoCai}"));
        Assert.Equal(0, await Rows($"province={Guid.CreateVersion7()}"));

        async Task<int> Rows(string filter) =>
            (await register.Client().GetStringAsync($"/api/v1/national-export?{filter}", Cancellation))
                .TrimEnd()
                .Split('\n')
                .Length - 1;
    }

    [Fact]
    public async Task The_map_counts_what_the_list_counts()
    {
        await using var register = await OwnRegister.Open(api);
        await register.Registered.Put(register.Registered.Recognition() with { UnitId = Places.SaPa, Star = 3 });
        await register.Registered.Put(register.Registered.Recognition() with { UnitId = Places.SaPa, Star = 4 });
        await register.Registered.Put(
            register.Registered.Recognition(issuedOn: new(2019, 9, 1)) with
            {
                UnitId = Places.SaPa,
            }
        );

        var map = await register
            .Client()
            .GetJson($"/api/v1/statistics/certified-products/map?province={Places.LaoCai}");

        Assert.Equal("FeatureCollection", (string?)map["type"]);
        var feature = Assert.Single(map["features"]!.AsArray())!;
        Assert.True(feature.AsObject().ContainsKey("geometry")); // null where no outlines were brought
        var counts = feature["properties"]!;
        Assert.Equal((string?)feature["id"], (string?)counts["code"]);
        Assert.Equal(
            (2, 1, 1, 0),
            ((int)counts["certified"]!, (int)counts["star3"]!, (int)counts["star4"]!, (int)counts["star5"]!)
        );
    }

    private static async Task<string?> CodeOf(OwnRegister register) =>
        (string?)(await register.Client().GetJson($"/api/v1/administrative-units/{Places.SaPa}"))["code"];
}
