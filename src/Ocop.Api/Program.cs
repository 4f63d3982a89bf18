using Ocop.Api.AdministrativeUnits;
using Ocop.Api.Advice;
using Ocop.Api.ApiClients;
using Ocop.Api.Assessment;
using Ocop.Api.Audit;
using Ocop.Api.Catalogue;
using Ocop.Api.Certification;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.OpenApi;
using Ocop.Api.Credentials;
using Ocop.Api.Dossiers;
using Ocop.Api.Holidays;
using Ocop.Api.Identity;
using Ocop.Api.Imports;
using Ocop.Api.Inspections;
using Ocop.Api.Jobs;
using Ocop.Api.Notices;
using Ocop.Api.Problems;
using Ocop.Api.Producers;
using Ocop.Api.Register;
using Ocop.Api.Register.Verification;
using Ocop.Api.Renewals;
using Ocop.Api.Rewards;
using Ocop.Api.Settings;
using Ocop.Api.StartUp;
using Ocop.Api.Work;
using Ocop.Application;
using Ocop.Infrastructure;

var invocation = Invocation.Of(args);
var builder = WebApplication.CreateBuilder(invocation.Options);
builder.Logging.AddStructuredLogs(builder.Environment);
builder.UseDefaults();
await using var embedded = await builder.StartDatabaseAsync(invocation);
var services = builder.Services;

services
    .AddApplication(builder.Configuration["AutoMapper:LicenseKey"])
    .AddInfrastructure(builder.Configuration.GetConnectionString("Ocop")!)
    .AddSignIn()
    .AddEdge();

var app = builder.Build();

app.UseEdge();
app.MapHealth();
app.MapVerificationPages();
app.MapDigitalLinks();
app.MapSigningKeys();
app.MapTokens();
app.MapProvinceShapes();
app.MapSitemap();
app.MapProblems();
app.MapApiCatalog();
app.MapClient();

var api = app.MapApi();

api.MapRegulations();
api.MapOfficialWording();
api.MapCertificateTemplates();
api.MapCriteriaSets();
api.MapRegister();
api.MapChanges();
api.MapExports();
api.MapSnapshots();
api.MapOpenData();
api.MapCredentials();
api.MapAdministrativeUnits();
api.MapRewardPolicies();
api.MapHolidays();
api.MapSettings();
api.MapSession();
api.MapAccount();
api.MapSecondFactor();
api.MapOwnSessions();
api.MapUsers();
api.MapRounds();
api.MapCouncils();
api.MapSessions();
api.MapScoreSheets();
api.MapWrittenOpinions();
api.MapResults();
api.MapTransfers();
api.MapAppeals();
api.MapDecisions();
api.MapCertificates();
api.MapCertificateDocuments();
api.MapCertificateScopes();
api.MapCertificateLife();
api.MapRevocations();
api.MapRenewals();
api.MapMisuseReports();
api.MapInspections();
api.MapRewardEntitlements();
api.MapRewardPayments();
api.MapFunds();
api.MapProducers();
api.MapProducerMembers();
api.MapProducts();
api.MapEvidence();
api.MapDossiers();
api.MapFiling();
api.MapCommuneSteps();
api.MapReturns();
api.MapAdvice();
api.MapNotices();
api.MapWork();
api.MapSentBack();
api.MapImports();
api.MapRecordImports();
api.MapJobs();
api.MapApiClients();
api.MapClientCredentials();
api.MapAudit();

await app.CarryOutAsync(invocation);
