using Ocop.Domain.Identity;

namespace Ocop.EndToEnd.Tests.Screens;

/// <summary>A screen that <c>docs/screens</c> shows.</summary>
/// <param name="Name">The name of its pictures.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Address">As in <see cref="Work.WorkAddresses"/>, with names in braces.</param>
/// <param name="Role">Who is signed in, if anybody.</param>
internal sealed record MainScreen(string Name, string Title, string Address, Role? Role = null, bool InEnglish = false);

/// <summary>The main screens by who uses them, in the order in which they are met.</summary>
internal static class MainScreens
{
    public static readonly IReadOnlyList<(string Title, MainScreen[] Screens)> All =
    [
        (
            "For everybody",
            [
                new("home", "Home: the register and its search", "/"),
                new("home-en", "Home, in English", "/", InEnglish: true),
                new("search", "A search without diacritics, filters in the address", "/?q=che&star=4"),
                new("product", "A product", "/san-pham/{recognised}"),
                new("verify", "Verifying: by number, by picture, by camera", "/xac-minh"),
                new("certificate", "A certificate", "/xac-minh/{number}"),
                new("certificate-en", "A certificate, in English", "/xac-minh/{number}", InEnglish: true),
                new("scanned", "What the QR code opens, without script", "/x/{number}"),
                new("statistics", "Statistics", "/thong-ke"),
                new("criteria-set", "A set of criteria", "/bo-tieu-chi/QD26-11"),
                new("self-scoring", "Trying out what a product would score", "/tu-cham/QD26-11"),
                new("open-data", "Open data", "/du-lieu-mo"),
            ]
        ),
        (
            "Producer",
            [
                new("producer-work", "What is to be done", "/viec", Role.Producer),
                new("producer-dossier", "A dossier as a list of tasks", "/ho-so-cua-toi/{draft}", Role.Producer),
                new(
                    "producer-self-assessment",
                    "Criteria with options to tap, and what lifts the product by a star",
                    "/ho-so-cua-toi/{draft}/tu-danh-gia",
                    Role.Producer
                ),
                new("producer-papers", "The papers of a dossier", "/ho-so-cua-toi/{returned}/giay-to", Role.Producer),
                new("producer-returned", "A dossier sent back", "/ho-so-cua-toi/{returned}", Role.Producer),
                new(
                    "producer-submission",
                    "Looking it over before sending",
                    "/ho-so-cua-toi/{draft}/gui",
                    Role.Producer
                ),
                new(
                    "producer-certificates",
                    "Certificates held, and what threatens them",
                    "/chung-nhan-cua-toi",
                    Role.Producer
                ),
                new(
                    "producer-answer",
                    "Answering before a certificate is revoked",
                    "/chung-nhan-cua-toi/thu-hoi/{revocation}",
                    Role.Producer
                ),
                new("producer-inspection", "What a visit found", "/kiem-tra-cua-toi/{visited}", Role.Producer),
                new(
                    "producer-registration",
                    "The producer's particulars",
                    "/chu-the-cua-toi/{producer}",
                    Role.Producer
                ),
            ]
        ),
        (
            "Commune",
            [
                new("commune-queue", "Dossiers with their due dates", "/ho-so", Role.CommuneOfficer),
                new("commune-dossier", "A dossier", "/ho-so/{submitted}", Role.CommuneOfficer),
                new(
                    "commune-assessment",
                    "The self-assessment with its papers",
                    "/ho-so/{submitted}?muc=danh-gia",
                    Role.CommuneOfficer
                ),
                new("commune-return", "Sending a dossier back", "/ho-so/{received}/tra-lai", Role.CommuneOfficer),
                new("commune-report", "The commune's report", "/ho-so/{received}/bao-cao", Role.CommuneOfficer),
            ]
        ),
        (
            "Province and centre",
            [
                new("province-work", "What is to be done", "/viec", Role.ProvinceOfficer),
                new("province-work-en", "The same in English", "/viec", Role.ProvinceOfficer, InEnglish: true),
                new("province-council", "A council", "/hoi-dong/{council}", Role.ProvinceOfficer),
                new("province-session", "Organising a session", "/phien-hop/{session}/to-chuc", Role.ProvinceOfficer),
                new("province-results", "Results", "/ket-qua", Role.ProvinceOfficer),
                new(
                    "province-comparison",
                    "Results side by side",
                    "/ket-qua/so-sanh?chon={result}&chon={another}",
                    Role.ProvinceOfficer
                ),
                new("province-decision", "A decision", "/quyet-dinh/moi", Role.ProvinceOfficer),
                new("province-certificates", "Certificates", "/giay-chung-nhan", Role.ProvinceOfficer),
                new(
                    "province-replacement",
                    "Replacing a certificate that names something wrongly",
                    "/giay-chung-nhan/{certificate}/cap-lai",
                    Role.ProvinceOfficer
                ),
                new("province-revocation", "A revocation", "/thu-hoi/{revocation}", Role.ProvinceOfficer),
                new("province-renewals", "What expires, and who has been told", "/sap-het-han", Role.ProvinceOfficer),
                new("province-inspections", "Inspections and their plan", "/kiem-tra", Role.ProvinceOfficer),
                new("province-visit", "Recording a visit", "/kiem-tra/{planned}/ket-qua", Role.ProvinceOfficer),
                new(
                    "province-system",
                    "A connected system with its secrets and calls",
                    "/he-thong-ket-noi/{system}",
                    Role.ProvinceOfficer
                ),
                new("province-inspection", "What a visit found", "/kiem-tra/{visited}", Role.ProvinceOfficer),
                new("province-misuse", "What the public reported", "/phan-anh-nhan-duoc", Role.ProvinceOfficer),
                new("province-rewards", "Rewards", "/thuong", Role.ProvinceOfficer),
                new("province-fund", "A fund for rewards", "/kinh-phi-thuong/{fund}", Role.ProvinceOfficer),
                new("province-users", "Users of the territory", "/nguoi-dung", Role.ProvinceOfficer),
                new("transfer", "A package for the centre", "/chuyen-trung-uong/{transfer}", Role.ProvinceOfficer),
                new("import", "Importing lists, with a trial run first", "/nhap-du-lieu", Role.CentralOfficer),
            ]
        ),
        (
            "Council",
            [
                new("council-session", "A session", "/phien-hop/{session}", Role.CouncilMember),
                new("council-ties", "Saying who is tied to a product", "/phien-hop/{undeclared}", Role.CouncilMember),
                new("score-sheet", "Scoring", "/phieu-cham/{sheet}", Role.CouncilMember),
                new(
                    "score-sheet-en",
                    "Scoring, in English",
                    "/phieu-cham/{sheet}",
                    Role.CouncilMember,
                    InEnglish: true
                ),
                new("council-lead", "Chairing", "/phien-hop/{session}/dieu-hanh", Role.CouncilMember),
                new("council-results", "What the session came to", "/phien-hop/{closed}/ket-qua", Role.CouncilMember),
                new(
                    "council-opinion",
                    "A written opinion on a renewal",
                    "/phien-hop/{writing}/y-kien/{renewal}",
                    Role.CouncilMember
                ),
            ]
        ),
        (
            "Auditor and administrator",
            [
                new("audit-log", "The audit log", "/nhat-ky", Role.Auditor),
                new("users", "Users", "/nguoi-dung", Role.Admin),
                new("user", "A user and their roles", "/nguoi-dung/{user}", Role.Admin),
                new("regulation", "A regulation", "/van-ban/QD26", Role.Admin),
                new("settings", "Settings", "/thiet-lap", Role.Admin),
                new("jobs", "Scheduled jobs", "/tac-vu", Role.Admin),
                new("job", "The runs of a job", "/tac-vu/renewal-reminders", Role.Admin),
                new("systems", "Systems that asked to connect", "/he-thong-ket-noi", Role.Admin),
                new("system", "Letting a system in", "/he-thong-ket-noi/{asked}", Role.Admin),
                new("account", "One's own account", "/tai-khoan", Role.Admin),
            ]
        ),
    ];
}
