using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ocop.Api.Tests.Certification;

/// <summary>An issued decision and its certificates stay as they are, whoever comes to the database.</summary>
public sealed class FinalRecordsTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_refuses_to_change_an_issued_decision_and_its_certificates()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        var decision = (string)(await officer.Issued(August.LaoCai, four))["id"]!;

        await IsRefused($"UPDATE certification.decisions SET number = '9/QĐ-UBND' WHERE id = '{decision}'");
        await IsRefused($"DELETE FROM certification.decisions WHERE id = '{decision}'");
        await IsRefused($"UPDATE certification.decision_items SET star = 5 WHERE decision_id = '{decision}'");
        await IsRefused($"DELETE FROM certification.decision_items WHERE decision_id = '{decision}'");
        await IsRefused($"UPDATE certification.certificates SET star = 5 WHERE decision_id = '{decision}'");
        await IsRefused(
            $"UPDATE certification.certificates SET verification_code = '0' WHERE decision_id = '{decision}'"
        );
        await IsRefused($"DELETE FROM certification.certificates WHERE decision_id = '{decision}'");
    }

    private Task IsRefused(string sql) =>
        august.Api.InDatabase(async db =>
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                db.Database.ExecuteSqlRawAsync(sql, Cancellation)
            );
            Assert.Equal(PostgresErrorCodes.RestrictViolation, refused.SqlState);
        });
}
