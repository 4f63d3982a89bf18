using System.Diagnostics;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Producers;
using Ocop.Application.Imports.Records;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Imports.Records;

/// <summary>Names, producers and stars of products that were really recognised, sent as a province's system would.</summary>
[Collection(RunningJobs.Collection)]
public sealed class LargeRecordImportTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Asked by a dry run, or by an entering, however many rows there are.</summary>
    private const int MostQuestions = 40;

    [Fact]
    public async Task Five_thousand_rows_take_a_bounded_number_of_questions()
    {
        using var questions = new Questions();
        var (few, many) = (await Sending.From(api), await Sending.From(api));
        var manyRows = Real(many, 5_000);
        await Asked(questions, few, Real(few, 50)); // EF notices after a while only that somebody listens

        var (dry, entering) = await Asked(questions, many, manyRows);

        Assert.InRange(dry, 0, MostQuestions);
        Assert.InRange(entering, 0, MostQuestions);
        Assert.Equal("0 0 0 5000 0 0", await many.Entered(manyRows));
        var known = await many.Client.GetAll("/api/v1/source-records?sort=sourceId");
        Assert.Equal(5_000, known.Select(one => (string?)one["productId"]).Distinct().Count());
    }

    /// <returns>How many times the database was asked something by the dry run and by the entering.</returns>
    private async Task<(int Dry, int Entering)> Asked(Questions questions, Sending sending, JsonObject[] rows)
    {
        var url = await sending.Opened(rows);
        await (await sending.Client.Post($"{url}/dry-run")).MustBe(202);
        var dry = await questions.AskedBy(WorkOff);

        await (await sending.Commit(url, exclude: false)).MustBe(202);
        var entering = await questions.AskedBy(WorkOff);

        Assert.Equal($"{rows.Length} 0 0 0 0 0", Sending.Counted(await sending.Client.GetJson(url)));
        return (dry, entering);
    }

    private async Task WorkOff()
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new WorkOffRecordImport(), Cancellation);
    }

    private static JsonObject[] Real(Sending sending, int count)
    {
        var lines = File.ReadAllLines(new DataFolder(path: null).PathTo("demo/products.csv"));
        var named = lines
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells.Length == 14 && cells[3] != "" && !cells.Any(cell => cell.Contains('"')))
            .Select(cells =>
                (Producer: cells[3], Product: cells[5], Star: cells[7] is "3" or "5" ? int.Parse(cells[7], null) : 4)
            )
            .ToList();

        return [.. Enumerable.Range(0, count).Select(place => Row(sending, place, named[place % named.Count]))];
    }

    private static JsonObject Row(Sending sending, int place, (string Producer, string Product, int Star) real)
    {
        var row = sending.Row($"SP-{place:00000}", name: $"{real.Product} ({place})");
        row["producer"] = new JsonObject { ["name"] = real.Producer };
        row["star"] = real.Star;
        row["decision"] = Sending.Decision($"{400 + (place % 10)}/QĐ-UBND", "2026-08-05");
        return row;
    }

    /// <summary>Counts what is asked in the course of some work, and nothing that goes on beside it.</summary>
    private sealed class Questions
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>,
            IDisposable
    {
        private readonly AsyncLocal<bool> _isOurs = new();
        private readonly List<IDisposable> _subscriptions = [];
        private int _asked;

        public Questions() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public async Task<int> AskedBy(Func<Task> work)
        {
            var before = _asked;
            _isOurs.Value = true;
            await work();
            return _asked - before;
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategoryName)
                _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                _isOurs.Value
                && value.Value is CommandEventData { Command.CommandText: var text }
                && text.StartsWith("SELECT", StringComparison.Ordinal)
            )
            {
                Interlocked.Increment(ref _asked);
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose() => _subscriptions.ForEach(one => one.Dispose());

        private const string DbLoggerCategoryName = "Microsoft.EntityFrameworkCore";
    }
}
