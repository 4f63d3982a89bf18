using Microsoft.AspNetCore.Identity;
using Ocop.Api.Common.Http;
using Ocop.Api.StartUp;
using Ocop.Application;
using Ocop.Infrastructure;

var invocation = Invocation.Of(args);
var builder = WebApplication.CreateBuilder(invocation.Options);
builder.Logging.AddStructuredLogs(builder.Environment);
builder.UseDefaults();
await using var embedded = await builder.StartDatabaseAsync(invocation);
var services = builder.Services;

services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
services.AddAuthorization();
services
    .AddApplication(builder.Configuration["AutoMapper:LicenseKey"])
    .AddInfrastructure(builder.Configuration.GetConnectionString("Ocop")!)
    .AddEdge();

var app = builder.Build();

app.UseEdge();
app.MapHealth();
app.MapClient();

var api = app.MapApi();

await app.CarryOutAsync(invocation);
