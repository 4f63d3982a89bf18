using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;
using static Ocop.Domain.Tests.Dossiers.Filed;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed partial class DossierMachine
{
    /// <summary>A dossier that is ready to be submitted, and its papers.</summary>
    internal sealed class World
    {
        public World(DossierKind kind, int star)
        {
            DateOnly? recognised = kind is DossierKind.First ? null : new(2023, 10, 1);

            Filed = new Filed(kind: kind, recognised: recognised, star: star).Complete();
            Last = null!;
        }

        public Filed Filed { get; }

        public Dossier Dossier => Filed.Dossier;

        public Submission Last { get; private set; }

        private bool IsOpen => Dossier.State is DossierState.Draft or DossierState.Returned;

        /// <summary>Says the same of a paper again.</summary>
        public void CiteAgain()
        {
            var paper = Dossier.Content.Papers[0];
            Dossier.Cite(PaperOf(paper), paper.Criteria, Set);
        }

        public void DetachOneMore()
        {
            var spare = Filed.Paper(EvidenceKind.Awards);
            if (IsOpen)
                Dossier.Cite(spare, [], Set);
            Dossier.Detach(spare.Id);
        }

        public void Describe(string? plan) =>
            Dossier.Describe(Dossier.BusinessResults, plan, Dossier.Samples, Dossier.WhatChanged);

        /// <summary>The dossier before was filed with the same answers and papers.</summary>
        public void TakeOver()
        {
            var before = Open(Filed.Product, Filed.Producer);
            before.AssessItself(
                [.. Law.BestIn(Set).Select(choice => new SelfAnswer(choice, "Có hồ sơ kèm theo."))],
                Set
            );
            foreach (var paper in Dossier.Content.Papers.Where(paper => !paper.ProvesChange))
                before.Cite(PaperOf(paper), paper.Criteria, Set);

            Dossier.TakeOver(before, Filed.Facts.Evidence, Set, Today);
        }

        public void Submit()
        {
            Dossier.Submit(Filed.Facts, Filed.Act, Person, Now);
            Last = Submission.Keep(Dossier);
        }

        public void Resubmit(bool isChanged)
        {
            if (Dossier.State is DossierState.Returned)
            {
                Describe(isChanged ? $"{Dossier.Plan}; thêm một nhà lưới" : Dossier.Plan);
                Dossier.Pledge(Person);
            }
            Dossier.Resubmit([], Last, Filed.Facts, Calendar, Filed.Act, Person, Now);
            Last = Submission.Keep(Dossier);
        }

        private Evidence PaperOf(FiledPaper paper) =>
            Filed.Facts.Evidence.Single(evidence => evidence.Id == paper.EvidenceId);
    }
}
