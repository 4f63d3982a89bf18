using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Notices;

public sealed class DecisionNoticeTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task Each_producer_of_a_decision_learns_of_its_own_star()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (four, three) = (
            await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4),
            await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3)
        );
        var (first, second) = (await august.Owner(four.Producer), await august.Owner(three.Producer));

        var decision = await officer.Issued(August.LaoCai, four, three);

        foreach (var (owner, star) in new[] { (first, 4), (second, 3) })
        {
            var notice = (await owner.GetAll("/api/v1/notices?sort=-sentAt"))[0];
            Assert.Equal(("decision_issued", star), ((string?)notice["kind"], (int)notice["star"]!));
            Assert.Equal((string?)decision["number"], (string?)notice["decisionNumber"]);
            Assert.Contains($"{star} stars by decision {decision["number"]}", (string?)notice["message"]);
        }
    }
}
