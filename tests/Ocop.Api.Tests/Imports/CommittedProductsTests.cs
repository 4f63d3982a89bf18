namespace Ocop.Api.Tests.Imports;

public sealed class CommittedProductsTests(ImportingApi api) : CommittedImports(api)
{
    [Fact]
    public async Task A_list_that_comes_again_changes_nothing()
    {
        Listed[] list =
        [
            Listed.Another,
            Listed.Another with
            {
                Producer = "",
                Commune = "Đất Mũi",
            },
            Listed.Another with
            {
                Decision = "77/QĐ-UBND",
                Date = "2025-04-01",
            },
            Listed.Another with
            {
                Round = "",
            },
        ];
        await Api.Central.Entered(list);

        Assert.Equal(
            """{"entered":0,"unchanged":4,"leftOut":0,"newProducts":0,"newCertificates":0}""",
            (await Api.Central.Entered(list)).ToJsonString()
        );
    }

    [Fact]
    public async Task A_row_that_comes_twice_in_a_list_is_entered_once()
    {
        var listed = Listed.Another;

        var import = await Api.Central.Received(listed, listed);

        Assert.Equal((1, 1), ((int)import["counts"]!["new"]!, (int)import["counts"]!["unchanged"]!));
        Assert.Contains(await Api.Central.Findings(import), finding => (string)finding["code"]! == "row-repeated");
    }

    [Fact]
    public async Task A_product_recognised_twice_has_two_recognitions()
    {
        var listed = Listed.Another with { Round = "2021", Stars = "3" };

        await Api.Central.Entered(listed, listed with { Round = "2024", Stars = "4" });

        Assert.Equal(2, (await Detail(listed.Product))["recognitions"]!.AsArray().Count);
    }

    [Fact]
    public async Task Products_of_one_name_are_told_apart_by_their_producers()
    {
        var listed = Listed.Another;

        var outcome = await Api.Central.Entered(listed, listed with { Producer = "HTX Năm Căn" });

        Assert.Equal(2, (int)outcome["newProducts"]!);
    }

    [Fact]
    public async Task Namesakes_in_two_districts_are_two_households()
    {
        var listed = Listed.Another with
        {
            Producer = "Hộ kinh doanh Nguyễn Văn An",
            Kind = "household",
            Round = "2024",
        };

        var outcome = await Api.Central.Entered(
            listed with
            {
                District = "Năm Căn",
            },
            listed with
            {
                District = "Ngọc Hiển",
            }
        );

        Assert.Equal(2, (int)outcome["newProducts"]!);
    }

    [Fact]
    public async Task A_list_without_producers_speaks_of_the_only_product_it_can_mean()
    {
        var listed = Listed.Another with { Round = "2021" };
        await Api.Central.Entered(listed);

        var again = await Api.Central.Received(listed with { Producer = "", Round = "2024" });

        Assert.Equal(0, (int)again["counts"]!["newProducts"]!);
        Assert.Contains(
            await Api.Central.Findings(again),
            finding => (string)finding["code"]! == "product-by-other-name"
        );
    }

    [Fact]
    public async Task Of_several_it_can_mean_it_speaks_of_none()
    {
        var listed = Listed.Another with { Round = "2021" };
        await Api.Central.Entered(listed, listed with { Producer = "HTX Năm Căn" });

        var again = await Api.Central.Received(listed with { Producer = "", Round = "2024" });

        Assert.Equal(1, (int)again["counts"]!["newProducts"]!);
        Assert.Contains(await Api.Central.Findings(again), finding => (string)finding["code"]! == "product-ambiguous");
    }

    [Fact]
    public async Task Two_products_of_one_decision_are_two_however_alike()
    {
        var listed = Listed.Another with { Decision = "5/QĐ-UBND", Date = "2024-05-06" };

        var outcome = await Api.Central.Entered(listed, listed with { Product = $"{listed.Product} hộp 500 g" });

        Assert.Equal(2, (int)outcome["newProducts"]!);
    }

    [Fact]
    public async Task The_same_told_with_less_precision_changes_nothing()
    {
        var listed = Listed.Another with { Decision = "31/QĐ-UBND", Date = "2024-05-06", Round = "2024" };
        await Api.Central.Entered(listed);

        var again = await Api.Central.Received(listed with { Decision = "", Date = "" });

        Assert.Equal(1, (int)again["counts"]!["unchanged"]!);
        Assert.Contains(
            await Api.Central.Findings(again),
            finding => (string)finding["code"]! == "recognition-known-better"
        );
    }

    [Fact]
    public async Task The_same_told_with_more_precision_is_entered_and_said()
    {
        var listed = Listed.Another with { Round = "2024" };
        await Api.Central.Entered(listed);

        var again = await Api.Central.Received(listed with { Decision = "32/QĐ-UBND", Date = "2024-05-06" });

        Assert.Equal(1, (int)again["counts"]!["new"]!);
        Assert.Contains(
            await Api.Central.Findings(again),
            finding => (string)finding["code"]! == "recognition-similar"
        );
    }

    [Fact]
    public async Task A_product_group_is_read_by_its_name()
    {
        var listed = Listed.Another with { Group = "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" };

        await Api.Central.Entered(listed);

        Assert.Equal("tourism", (string)(await Product(listed.Product))["sector"]!["code"]!);
    }
}
