using Ocop.Api.StartUp.Demo;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Assessment.WrittenOpinions;
using Ocop.Application.Producers.Products;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>What the council decides in writing: renewals.</summary>
internal sealed partial class Chamber
{
    /// <summary>A product of four stars whose renewal the commune has proposed to the province.</summary>
    public async Task<Id<Dossier>> ProposedRenewal(string product)
    {
        var (producer, id) = await scene.Producer();
        var made = await scene.Send(new RegisterProduct(Statement(id, product)), producer);
        await scene.Hold(made);
        return await ProposedDossier(made, DossierKind.Renewal, producer, id);
    }

    /// <summary>The members are asked about these renewals from today on, and the writing is not open.</summary>
    public async Task<Id<AssessmentSession>> ConveneWriting(params IEnumerable<Id<Dossier>> dossiers)
    {
        var round = await OpenRound(NextNumber());
        var convened = new ConveneSession(
            council,
            round,
            Published.Today,
            SessionKind.Written,
            Published.Today.AddDays(10)
        );
        var session = await scene.Send(convened, officer);
        await scene.Send(new SetTable(session, [.. dossiers], Version: null), officer);
        return session;
    }

    /// <summary>As <see cref="ConveneWriting"/>, with nobody tied and the writing open.</summary>
    public async Task<Id<AssessmentSession>> Writing(params IReadOnlyList<Id<Dossier>> dossiers)
    {
        var session = await ConveneWriting(dossiers);
        foreach (var member in members)
            await Declare(session, member, dossiers);
        await scene.Send(new OpenScoring(session, Version: null), Chair);
        return session;
    }

    public Task Write(
        Id<AssessmentSession> session,
        Id<Dossier> dossier,
        Actor member,
        Stance stance = Stance.Keep,
        string? reason = null
    ) => scene.Send(new GiveOpinion(session, dossier, stance, reason), member);

    /// <summary>A closed session in which everybody wrote that the product keeps its star.</summary>
    public async Task<Id<AssessmentSession>> Agreed(Id<Dossier> dossier)
    {
        var session = await Writing(dossier);
        foreach (var member in members)
            await Write(session, dossier, member);
        await scene.Send(new CloseSession(session, Version: null), Chair);
        return session;
    }
}
