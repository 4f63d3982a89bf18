using Npgsql;
using Ocop.HandWritten;

// The same answers as the API's, from one hand-written query each: no object-relational mapper, no mediator, no checks of
// what comes in, no entity tags. It reads the API's database and is given its connection string.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();

var address = new NpgsqlConnectionStringBuilder(builder.Configuration.GetConnectionString("Ocop"))
{
    ApplicationName = "hand-written",
    MaxAutoPrepare = 50,
    AutoPrepareMinUsages = 1,
};

await using var database = NpgsqlDataSource.Create(address.ConnectionString);
var names = await Names.ReadAsync(database);
var products = new Products(database, names);
var certificates = new Certificates(database);
var figures = new Figures(database, names);
var sheets = new ScoreSheets(database, names);

var app = builder.Build();
app.MapGet("/livez", (RequestDelegate)(_ => Task.CompletedTask));
app.MapGet("/api/v1/certified-products", (RequestDelegate)products.List);
app.MapGet("/api/v1/certificates/{number}", (RequestDelegate)certificates.Get);
app.MapGet("/api/v1/statistics/certified-products", (RequestDelegate)figures.Count);
app.MapPut("/api/v1/score-sheets/{id}/choices", (RequestDelegate)sheets.Mark);
app.MapPost("/api/v1/score-sheets/{id}/submission", (RequestDelegate)sheets.Submit);
await app.RunAsync();
