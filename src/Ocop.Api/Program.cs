using Ocop.Application;
using Ocop.Application.Common;
using Ocop.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;

services.AddAuthentication().AddBearerToken();
services.AddAuthorization();
services
    .AddApplication(builder.Configuration["AutoMapper:LicenseKey"])
    .AddInfrastructure(builder.Configuration.GetConnectionString("Ocop")!)
    .AddOpenApiDocument()
    .AddProblemDetails()
    .AddExceptionHandler<ProblemHandler>()
    .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true)
    .ConfigureHttpJsonOptions(options => options.SerializerOptions.BeStrict())
    .AddHttpContextAccessor()
    .AddScoped<ICurrentUser, CurrentUser>();

var app = builder.Build();

app.UseRequestLocalization("vi", "en");
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseSwagger();
app.UseAuthentication();
app.UseAuthorization();

var api = app.MapGroup("/api/v1");

app.Run();
