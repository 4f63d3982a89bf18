using MediatR;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Identity;
using Ocop.Application.Identity.Users;
using Ocop.Application.Producers.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>Real units to work in. Data of one's own come from people of one's own, not from a place of one's own.</summary>
internal static class Places
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    public static readonly Id<AdministrativeUnit> VietNam = UnitKey.VietNam.Id;
    public static readonly Id<AdministrativeUnit> LaoCai = new UnitKey(UnitLevel.Province, "15", Reform).Id;
    public static readonly Id<AdministrativeUnit> HaNoi = new UnitKey(UnitLevel.Province, "01", Reform).Id;
    public static readonly Id<AdministrativeUnit> BacHa = new UnitKey(UnitLevel.Commune, "02839", Reform).Id;
}

/// <summary>
/// Prepares what a test finds: people in their roles, and what they did before, each step by the rules and refusals of
/// the application itself (<see cref="Send{T}(IRequest{T}, Actor)"/>).
/// </summary>
internal sealed class Scene
{
    private static int _people;

    private readonly Stage _stage;
    private readonly Lazy<Task<Actor>> _administrator;

    public Scene(IServiceProvider services)
    {
        _stage = new(services);
        _administrator = new(NewAdministrator);
    }

    /// <summary>Carries out a use case in somebody's name.</summary>
    public Task<T> Send<T>(IRequest<T> request, Actor by) => _stage.Send(request, by);

    /// <summary>Reads what no request answers.</summary>
    public Task<T> Read<T>(Func<Application.Common.IOcopDb, Task<T>> read) => _stage.Read(read);

    /// <summary>Somebody new who holds the role in the place: a province officer of Lào Cai, an auditor of the country.</summary>
    public async Task<Actor> Somebody(Role role, Id<AdministrativeUnit> place)
    {
        var somebody = await SomebodyWithoutRole(role);
        await Grant(somebody, role, place);
        return somebody;
    }

    /// <summary>Somebody new with an account and nothing else.</summary>
    public async Task<Actor> SomebodyWithoutRole(Role toBe = Role.Producer)
    {
        var number = Interlocked.Increment(ref _people);
        var actor = new Actor(default, toBe, $"nguoi{number}@example.vn", GeneratedPassword.New());
        var id = await _stage.Send(
            new Application.Identity.Users.Register($"Người Thử {number}", actor.Email, actor.Password, Language.Vi)
        );
        return actor with { Id = id };
    }

    /// <summary>One more role for somebody.</summary>
    public async Task Grant(Actor somebody, Role role, Id<AdministrativeUnit> place) =>
        await Send(
            new GrantMembership(somebody.Id, role, place, Published.Today, To: null, ExpectedVersion: null),
            await Administrator()
        );

    /// <summary>A producer of Bắc Hà, and the person who acts for it.</summary>
    public async Task<(Actor Actor, Id<Producer> Id)> Producer(string name = "HTX Thử Nghiệm Bắc Hà")
    {
        var actor = await SomebodyWithoutRole();
        var id = await Send(new RegisterProducer(Statement(name, actor.Email)), actor);
        return (actor, id);
    }

    /// <summary>Somebody whom the administrator has just invited.</summary>
    public async Task<(Id<User> Id, string Email, string Token)> Invite(Role role)
    {
        var email = $"moi{Interlocked.Increment(ref _people)}@example.vn";
        var invited = await Send(new InviteUser("Người Được Mời", email, Language.Vi), await Administrator());
        await Grant(new(invited.Id, role, email, string.Empty), role, Places.LaoCai);
        return (invited.Id, email, invited.Invitation.Token);
    }

    /// <summary>The administrator of this application.</summary>
    public Task<Actor> Administrator() => _administrator.Value;

    private async Task<Actor> NewAdministrator()
    {
        const string email = "quantri@example.vn";
        var password = await _stage.Send(new CreateAdministrator(email, "Quản Trị Thử"));
        var id = await Read(db => Task.FromResult(db.Set<User>().Single(user => user.Email == email).Id));

        return new(id, Role.Admin, email, password);
    }

    private static NewProducer Statement(string name, string email) =>
        new()
        {
            Kind = ProducerKind.Cooperative,
            UnitId = Places.BacHa,
            Name = name,
            Registration = new("0000000002", new(2021, 3, 15), "Phòng Tài chính – Kế hoạch huyện Bắc Hà"),
            FoundedOn = new(2021, 3, 1),
            LocalCapitalPercent = 80,
            Workforce = new(Workers: 12, FromTheCommune: 9),
            CooperativeClass = CooperativeClass.Good,
            Representative = new()
            {
                Name = "Người Đại Diện",
                Position = "Giám đốc",
                Gender = Gender.Female,
                Ethnicity = "Mông",
            },
            Contacts = new() { Address = "Xã Bắc Hà", Email = email },
        };
}
