using System.Reflection;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.StateMachines;

public sealed class StateMachineTests
{
    /// <summary>The file to write the page to; none while it is only compared.</summary>
    private static readonly string? Asked = Environment.GetEnvironmentVariable("OCOP_STATE_MACHINES");

    private static IReadOnlyList<IMachine> Machines =>
        [
            new DossierMachine(DossierKind.First),
            new DossierMachine(DossierKind.Renewal),
            new DossierMachine(DossierKind.Renewal, star: 5),
            new SessionMachine(),
            new WrittenSessionMachine(),
            new ResultMachine(),
            new CertificateMachine(),
            new RewardMachine(),
            new InspectionMachine(),
            new MisuseReportMachine(),
            new ApiClientMachine(),
        ];

    public static TheoryData<string> Titles => [.. Machines.Select(machine => machine.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_public_method_is_tried_or_only_asks(string title)
    {
        var machine = Of(title);
        var methods = machine
            .Aggregate.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method)
            .GroupBy(method => method.Name)
            .Where(overloads => !machine.Asked.Contains(overloads.Key))
            .SelectMany(overloads => overloads.Select((_, number) => (overloads.Key, number)));
        var tried = machine
            .Tried.GroupBy(method => method)
            .SelectMany(ways => ways.Select((_, number) => (ways.Key, number)));

        Assert.Empty(methods.Except(tried));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_status_is_reached(string title)
    {
        var machine = Of(title);

        var reached = machine.Table.States.Select(state => state.Status).Distinct();

        if (machine.Statuses.Count > 0)
            Assert.Equal(machine.Statuses.Except(machine.StatusesOfOthers).Order(), reached.Order());
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_state_does_the_same_whichever_way_it_was_reached(string title)
    {
        Assert.SkipWhen(Samples.AreFew, "Walks every way, which takes its time.");

        Assert.Equal("", string.Join('\n', Of(title).Ambiguities));
    }

    [Fact]
    public void An_upgrade_takes_the_course_of_a_first_dossier() =>
        Assert.Equal(
            MachineDocument.Chapter(new DossierMachine(DossierKind.First)),
            MachineDocument.Chapter(new DossierMachine(DossierKind.Upgrade))
        );

    /// <remarks>The page says itself how it is written anew.</remarks>
    [Theory]
    [MemberData(nameof(Titles))]
    public void The_page_says_what_the_code_does(string title)
    {
        Assert.SkipWhen(Asked is not null, "The page is being written.");

        Assert.Equal(MachineDocument.Chapter(Of(title)), MachineDocument.ChaptersIn(Page)[title]);
    }

    [Fact]
    public void The_page_shows_these_machines_and_no_other()
    {
        if (Asked is not null)
            File.WriteAllText(Asked, MachineDocument.Of(Machines));
        else
            Assert.Equal(Machines.Select(machine => machine.Title), MachineDocument.ChaptersIn(Page).Keys);
    }

    private static string Page => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "state-machines.md"));

    private static IMachine Of(string title) => Machines.Single(machine => machine.Title == title);
}
