using Microsoft.EntityFrameworkCore;
using Ocop.Application.Identity;
using Ocop.Application.Identity.Users;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.StartUp.Demo;

/// <summary>One account for each role, in Bắc Hà, in Lào Cai and at the central level, and two more council members.</summary>
internal sealed record Cast(
    Actor Administrator,
    Actor Producer,
    Actor Commune,
    Actor Province,
    Actor Adviser,
    IReadOnlyList<Actor> Council,
    Actor Central,
    Actor Auditor
)
{
    private const string Domain = "@demo.ocop.example";

    private static readonly DateOnly Reform = new(2025, 7, 1);

    public static readonly Id<AdministrativeUnit> BacHa = new UnitKey(UnitLevel.Commune, "02839", Reform).Id;
    public static readonly Id<AdministrativeUnit> LaoCai = new UnitKey(UnitLevel.Province, "15", Reform).Id;
    public static readonly Id<AdministrativeUnit> VietNam = UnitKey.VietNam.Id;

    public IEnumerable<Actor> All =>
        [Administrator, Producer, Commune, Province, Adviser, .. Council, Central, Auditor];

    public static async Task<Cast> Assemble(Stage stage, DateOnly today)
    {
        var administrator = await Administer(stage);

        return new(
            administrator,
            await Enter("Chủ thể (demo)", "chuthe", Role.Producer, unit: null), // its role comes with its producer
            await Enter("Cán bộ xã (demo)", "xa", Role.CommuneOfficer, BacHa),
            await Enter("Cán bộ tỉnh (demo)", "tinh", Role.ProvinceOfficer, LaoCai),
            await Enter("Thành viên Tổ tư vấn (demo)", "tuvan", Role.AdvisoryMember, LaoCai),
            [
                await Enter("Chủ tịch Hội đồng (demo)", "hoidong", Role.CouncilMember, LaoCai),
                await Enter("Thành viên Hội đồng 2 (demo)", "hoidong2", Role.CouncilMember, LaoCai),
                await Enter("Thành viên Hội đồng 3 (demo)", "hoidong3", Role.CouncilMember, LaoCai),
            ],
            await Enter("Cán bộ trung ương (demo)", "trunguong", Role.CentralOfficer, VietNam),
            await Enter("Kiểm toán viên (demo)", "kiemtoan", Role.Auditor, VietNam)
        );

        async Task<Actor> Enter(string name, string address, Role role, Id<AdministrativeUnit>? unit)
        {
            var actor = new Actor(default, role, address + Domain, GeneratedPassword.New());
            var id = await stage.Send(
                new Application.Identity.Users.Register(name, actor.Email, actor.Password, Language.Vi)
            );

            if (unit is not null)
            {
                await stage.Send(
                    new GrantMembership(id, role, unit, today, To: null, ExpectedVersion: null),
                    administrator
                );
            }

            return actor with
            {
                Id = id,
            };
        }
    }

    private static async Task<Actor> Administer(Stage stage)
    {
        const string email = "quantri" + Domain;
        var password = await stage.Send(new CreateAdministrator(email, "Quản trị viên (demo)"));
        var id = await stage.Read(db =>
            db.Set<User>().Where(user => user.Email == email).Select(user => user.Id).SingleAsync()
        );

        return new(id, Role.Admin, email, password);
    }
}
