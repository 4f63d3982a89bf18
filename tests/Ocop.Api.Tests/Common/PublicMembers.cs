namespace Ocop.Api.Tests.Common;

/// <summary>
/// Every member that an answer without sign-in may have, by the tag of its operation. A member that is not here fails a
/// test: whoever adds one says by adding it that nobody's personal data leaves through it.
/// </summary>
internal static class PublicMembers
{
    /// <summary>What these answer is about the caller alone, who gets nothing here that he did not say himself.</summary>
    public static readonly string[] AboutTheCaller = ["Session", "Account", "Users"];

    private static readonly string[] Text = ["vi", "en"];
    private static readonly string[] List = ["items", "nextCursor", "total", "estimatedTotal"];

    private static readonly string[] Product =
    [
        "id productCode name star status producer kind place province commune sector group subgroup code",
        "certificate number issuedOn expiresOn recognisedOn",
    ];

    public static readonly IReadOnlyDictionary<string, HashSet<string>> ByTag = new Dictionary<string, string[]>
    {
        ["Register"] =
        [
            .. Text,
            .. List,
            .. Product,
            "recognitions decisionNumber decidedOn datePrecision issuingBody certificateNumber sourceUrl",
            "productId asOf on isAhead paper reason",
        ],
        ["Changes"] =
        [
            .. Text,
            .. List,
            .. Product,
            "hasMore productId version changedAt reason product periods from until statuses provinceToday",
        ],
        ["Open data"] =
        [
            .. List,
            "day madeAt schema cursor files manifest format name address mediaType rows bytes sha256",
        ],
        ["Certificates"] =
        [
            .. Text,
            "number status asOf star product id code name producer kind place province commune issuedOn expiresOn",
            "extendedUntil decision decidedOn issuingBody revocation withdrawal decisionNumber reason supersededBy from",
            "suspension until basis verificationCode items asked certificate",
            "isPrintedHere variant packSize gtin isCovered version coverage certificates coversIt",
        ],
        ["Misuse reports"] = ["reference receivedAt"],
        ["Credentials"] = ["keys kty crv x y kid use alg"],
        ["Access tokens"] =
        [
            "keys kty crv x y kid use alg access_token token_type expires_in scope issuer token_endpoint jwks_uri",
            "scopes_supported response_types_supported grant_types_supported token_endpoint_auth_methods_supported",
            "token_endpoint_auth_signing_alg_values_supported service_documentation",
        ],
        ["Statistics"] =
        [
            .. Text,
            "asOf units unitsOn total certified byProvince bySector byCommune commune province sector id code name star status count",
            "provinceUndetermined products producers productsWithoutProducer communes productsWithoutCommune byKind kind",
        ],
        ["Regulations"] =
        [
            .. Text,
            .. List,
            "id code name title level star kind max min points regulation asOf groups subgroups sectors criteriaSet",
            "act number issuedOn amends amendedBy effectiveFrom effectiveTo filingsFrom provenance hasCriteria toConfirm",
            "parts bands recognisedFromStar levels role recognises forwardsFrom workingDays certificate months",
            "renewalOpensDays renewalClosesDays renewalDecisionDays revocationDays revocationReasons rounds proposeBefore",
            "doneBefore minimumRoundsPerYear extraRoundsAllowed transition filedBefore firstAndUpgradeDecidedBy",
            "renewalDecidedBy extension issuedBefore expiringUntil maxDaysAfterExpiry dossierKinds producerKinds",
            "requiresRegistration productCode pattern formerPattern evidenceKinds proves evidenceMappingNote vetoes",
            "ministries source criteria reference label options version edition from",
        ],
        ["Criteria sets"] =
        [
            .. Text,
            .. List,
            "id code name title number regulation sector group star max points toConfirm vetoes parts sections criteria",
            "reference options label hint gates kind case caseId criterion section index minStar message remarks state subheadings",
            "managingMinistries samplesRequired siteSurveyRequired officialWording wordingSource outcome starByBand",
            "unmetMinima needed reached zeroCriteria nextStar score missingPoints blockingMinima lifts option from to",
            "fromName on note",
        ],
        ["Administrative units"] =
        [
            .. Text,
            .. List,
            "id code name kind level parentId validFrom validTo unit on predecessors successors",
        ],
        ["Audit"] = [.. List, "date entries lastPosition chainHash previousHash hash"],
        ["Settings"] =
        [
            .. Text,
            "unitId asOf items setting history key fixedByLaw canBeSet kind options least most default value source",
            "effectiveFrom basis explanation usedIn setAt",
        ],
        ["Holidays"] = [.. Text, "year isKnown days date name kind isOff sources toConfirm"],
        ["Reward policies"] =
        [
            .. Text,
            .. List,
            "id unitId place legalBasis budgetLevel effectiveFrom effectiveTo star recognitionLevel event mode amount cap",
            "capMaximum isDefault note source claimsBack version",
        ],
    }.ToDictionary(tag => tag.Key, tag => tag.Value.SelectMany(members => members.Split(' ')).ToHashSet());
}
