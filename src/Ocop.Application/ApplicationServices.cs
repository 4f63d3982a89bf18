using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Assessment.Printing;
using Ocop.Application.Assessment.Results;
using Ocop.Application.Assessment.Transfers;
using Ocop.Application.Audit;
using Ocop.Application.Catalogue;
using Ocop.Application.Certification.Papers;
using Ocop.Application.Credentials;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Identity;
using Ocop.Application.Imports;
using Ocop.Application.Imports.Records;
using Ocop.Application.Jobs;
using Ocop.Application.Notices;
using Ocop.Application.Printing;
using Ocop.Application.Register;
using Ocop.Application.Register.Exports;
using Ocop.Application.Webhooks;
using Ocop.Application.Webhooks.Deliveries;

namespace Ocop.Application;

public static class ApplicationServices
{
    static ApplicationServices() => ValidationWords.Use();

    public static IServiceCollection AddApplication(this IServiceCollection services, string? autoMapperLicence) =>
        services
            .AddScoped<Clock>()
            .AddScoped<ICurrentUser, Nobody>()
            .AddScoped<UseCaseUnderWay>()
            .AddSingleton<LawBook>()
            .AddScoped<Territory>()
            .AddScoped<OwnPassword>()
            .AddScoped<SecondFactorCheck>()
            .AddScoped<Packaging>()
            .AddScoped<PublicRegister>()
            .AddScoped<CredentialTexts>()
            .AddScoped<CertificatePapers>()
            .AddScoped<ImportPlanner>()
            .AddScoped<Entering>()
            .AddScoped<RecordSender>()
            .AddScoped<RecordPlanner>()
            .AddScoped<EnteringRecords>()
            .AddScoped<RecordProgress>()
            .AddSingleton<TaxonNames>()
            .AddSingleton<KnownProvinces>()
            .AddSingleton<ExportTurns>()
            .AddScoped<RegisterWriter>()
            .AddScoped<EvidenceFiles>()
            .AddScoped<NoticeBoard>()
            .AddScoped<LetterBox>()
            .AddScoped<MailWriter>()
            .AddScoped<JobLog>()
            .AddSingleton<JobRunner>()
            .AddSingleton<WebhookSeal>()
            .AddSingleton<DeliveryRounds>()
            .AddSingleton(new Jitter(Random.Shared.NextDouble))
            .AddScoped<SessionRecords>()
            .AddScoped<Printer>()
            .AddScoped<Packing>()
            .AddScoped<Unpacking>()
            .AddScoped<IDomainEventDispatch, DomainEventDispatch>()
            .AddScoped<IMediator>(provider => new Mediator(provider.GetRequiredService))
            .AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>))
            .AddScoped(typeof(IPipelineBehavior<,>), typeof(SaveChangesBehavior<,>))
            .AddAutoMapper(options => options.LicenseKey = autoMapperLicence, typeof(ApplicationServices))
            .Scan(scan =>
                scan.FromAssemblyOf<ICurrentUser>()
                    .AddClasses(
                        type => type.AssignableToAny(typeof(IRequestHandler<,>), typeof(IValidator<>), typeof(IWhen<>)),
                        publicOnly: false
                    )
                    .AsImplementedInterfaces()
                    .WithScopedLifetime()
            );
}
