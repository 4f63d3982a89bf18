using Microsoft.AspNetCore.Authorization;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Api.Common;

/// <summary>Who may call what. Every endpoint group names one of these, or says <c>AllowAnonymous</c>.</summary>
internal static class Who
{
    public static readonly AuthorizationPolicy Anyone = Signed().Build();
    public static readonly AuthorizationPolicy Producers = With(Role.Producer);
    public static readonly AuthorizationPolicy CommuneOfficers = With(Role.CommuneOfficer);
    public static readonly AuthorizationPolicy ProvinceOfficers = With(Role.ProvinceOfficer);
    public static readonly AuthorizationPolicy CouncilMembers = With(Role.CouncilMember);
    public static readonly AuthorizationPolicy AdvisoryMembers = With(Role.AdvisoryMember);
    public static readonly AuthorizationPolicy CentralOfficers = With(Role.CentralOfficer);
    public static readonly AuthorizationPolicy Administrators = With(Role.Admin);

    /// <summary>Those who look into what everybody does; administrators do not, because it shows their own acts too.</summary>
    public static readonly AuthorizationPolicy Auditors = With(Role.Auditor);

    /// <summary>Those who look after people: officers and auditors in their territory, administrators everywhere.</summary>
    public static readonly AuthorizationPolicy Overseers = With(
        Role.Admin,
        Role.CommuneOfficer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who enter what a producer says: the producer itself, or its commune on its behalf.</summary>
    public static readonly AuthorizationPolicy ProducersAndCommunes = With(Role.Producer, Role.CommuneOfficer);

    /// <summary>Those who look at a dossier in turn, and may send it back.</summary>
    public static readonly AuthorizationPolicy CommunesAndProvinces = With(Role.CommuneOfficer, Role.ProvinceOfficer);

    /// <summary>Those who read what producers say: each its own, officers and auditors in their territory.</summary>
    public static readonly AuthorizationPolicy ProducersAndOfficers = With(
        Role.Producer,
        Role.CommuneOfficer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Anyone signed in but those who would come to judge or supervise what they registered.</summary>
    public static readonly AuthorizationPolicy Registrants = Signed()
        .RequireAssertion(caller => !Supervising.Any(role => caller.User.IsInRole(role.ToClaim())))
        .Build();

    /// <summary>Those who run rounds, councils and sessions: the province's agency, the ministry at the central level.</summary>
    public static readonly AuthorizationPolicy Organisers = With(Role.ProvinceOfficer, Role.CentralOfficer);

    /// <summary>Officers of any level, and auditors.</summary>
    public static readonly AuthorizationPolicy Officers = With(
        Role.CommuneOfficer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who see a council at work: its members, its organisers, auditors.</summary>
    public static readonly AuthorizationPolicy AtCouncils = With(
        Role.CouncilMember,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those whom a result may concern: everybody but administrators.</summary>
    public static readonly AuthorizationPolicy Concerned = With(
        Role.Producer,
        Role.CommuneOfficer,
        Role.ProvinceOfficer,
        Role.AdvisoryMember,
        Role.CouncilMember,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who enter the words of the law: the central level, and who looks after the system.</summary>
    public static readonly AuthorizationPolicy KeepersOfTheLaw = With(Role.CentralOfficer, Role.Admin);

    /// <summary>Those who settle what the law leaves open: provinces for themselves, the centre and administrators for all.</summary>
    public static readonly AuthorizationPolicy SettingKeepers = With(
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Admin
    );

    /// <summary>Those who see by whom it was settled: who settles it, and auditors.</summary>
    public static readonly AuthorizationPolicy AtSettings = With(
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor,
        Role.Admin
    );

    /// <summary>Those who bring in what was recognised before.</summary>
    public static readonly AuthorizationPolicy Importers = With(Role.ProvinceOfficer, Role.CentralOfficer);

    /// <summary>The same, and the systems of their agencies.</summary>
    public static readonly AuthorizationPolicy RecordSenders = Importers.OrSystemsWith(ApiScope.ImportsWrite);

    /// <summary>Those who look at what was brought in.</summary>
    public static readonly AuthorizationPolicy ImportReaders = With(
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who look at what systems sent: the same, and those systems.</summary>
    public static readonly AuthorizationPolicy RecordReaders = ImportReaders.OrSystemsWith(ApiScope.ImportsWrite);

    /// <summary>Those who see decisions on recognition before the public does: who makes them, and auditors.</summary>
    public static readonly AuthorizationPolicy AtDecisions = With(
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those whom a revocation concerns: its producer, who revokes, and auditors.</summary>
    public static readonly AuthorizationPolicy AtRevocations = With(
        Role.Producer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who ask for systems to be let in and answer for them: provinces and the centre.</summary>
    public static readonly AuthorizationPolicy ClientOwners = With(Role.ProvinceOfficer, Role.CentralOfficer);

    /// <summary>Those who see which systems there are: who answers for them, who lets them in, auditors.</summary>
    public static readonly AuthorizationPolicy AtClients = With(
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor,
        Role.Admin
    );

    /// <summary>Those who take a system's secret away: who answers for it, and administrators.</summary>
    public static readonly AuthorizationPolicy CredentialEnders = With(
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Admin
    );

    /// <summary>Those who see what the system does by itself.</summary>
    public static readonly AuthorizationPolicy AtJobs = With(Role.Admin, Role.Auditor);

    /// <summary>Those who see what the public reported and what inspections found: provinces, the centre, auditors.</summary>
    public static readonly AuthorizationPolicy AtCases = With(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor);

    /// <summary>Those whom an inspection concerns: its producer, who inspects, and auditors.</summary>
    public static readonly AuthorizationPolicy AtInspections = With(
        Role.Producer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who say whether a product is to be renewed: its producer, and officers whom it told.</summary>
    public static readonly AuthorizationPolicy AtRenewals = With(
        Role.Producer,
        Role.CommuneOfficer,
        Role.ProvinceOfficer
    );

    /// <summary>Those whom rewards concern: producers, the provinces that pay, the centre, auditors.</summary>
    public static readonly AuthorizationPolicy AtRewards = With(
        Role.Producer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor
    );

    /// <summary>Those who see the money for rewards: the provinces that pay, the centre, auditors.</summary>
    public static readonly AuthorizationPolicy AtFunds = With(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor);

    /// <summary>Anyone who holds at least one of these roles.</summary>
    public static AuthorizationPolicy With(params Role[] roles) => Signed(roles).Build();

    /// <summary>
    /// The same people, and systems with this scope: they read what auditors of their territory read there. Whatever does
    /// not say so is closed to systems.
    /// </summary>
    public static AuthorizationPolicy OrSystemsWith(this AuthorizationPolicy people, ApiScope scope) =>
        new(
            people.Requirements.Select(one => one is Callers callers ? callers.And(scope) : one),
            people.AuthenticationSchemes
        );

    private static Role[] Supervising => [Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor, Role.Admin];

    private static AuthorizationPolicyBuilder Signed(params Role[] roles) =>
        new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .AddRequirements(new Callers([.. roles.Select(role => role.ToClaim())], scope: null));
}
