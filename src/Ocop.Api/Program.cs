using Microsoft.AspNetCore.Identity;
using Ocop.Api.Common.Http;
using Ocop.Application;
using Ocop.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddStructuredLogs(builder.Environment);
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

var api = app.MapApi();

app.Run();
