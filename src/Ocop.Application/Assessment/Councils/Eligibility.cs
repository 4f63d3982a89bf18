using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Councils;

/// <summary>Who may be given a seat: somebody who holds the role of a council member at the very unit.</summary>
internal static class Eligibility
{
    private static readonly Text NoCouncilMember = new(
        "Người này không giữ vai trò thành viên Hội đồng tại đơn vị hôm nay.",
        "This person does not hold the role of a council member at this unit today."
    );

    public static IQueryable<Id<User>> EligibleAt(this IOcopDb db, Id<AdministrativeUnit> unit, DateOnly today) =>
        db.Set<User>()
            .Holding(Role.CouncilMember, today)
            .Where(user => user.Memberships.Any(held => held.UnitId == unit))
            .Select(user => user.Id);

    public static Fault Missing(string pointer) => new(pointer, "council.no-council-member", NoCouncilMember);
}
