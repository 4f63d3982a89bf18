using Ocop.Domain.Identity;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>
/// Every page of people at work, by role, to be tested alike. A page that needs data names it in braces
/// (<c>/ho-so/{dossier}</c>); <see cref="WorkScenes"/> makes it.
/// </summary>
internal static class WorkAddresses
{
    public static IEnumerable<(Role Role, string Address)> All =>
        Of(Role.ProvinceOfficer, Everybody)
            .Concat(Of(Role.Producer, Producer))
            .Concat(Of(Role.CommuneOfficer, Commune))
            .Concat(Of(Role.ProvinceOfficer, Province))
            .Concat(Of(Role.AdvisoryMember, Adviser))
            .Concat(Of(Role.CouncilMember, Council))
            .Concat(Of(Role.CentralOfficer, Central))
            .Concat(Of(Role.Auditor, Auditor))
            .Concat(Of(Role.Admin, Administrator));

    private static IEnumerable<(Role, string)> Of(Role role, string[] addresses) =>
        addresses.Select(address => (role, address));

    private static readonly string[] Everybody = ["/tai-khoan", "/thong-bao"];

    private static readonly string[] Producer =
    [
        "/viec",
        "/tao-tai-khoan",
        "/phan-anh",
        "/chu-the-cua-toi",
        "/chu-the-cua-toi/dang-ky",
        "/chu-the-cua-toi/{producer}",
        "/chu-the-cua-toi/{producer}/nguoi-lam-thay",
        "/san-pham-cua-toi",
        "/san-pham-cua-toi/moi",
        "/san-pham-cua-toi/{product}",
        "/ho-so-cua-toi",
        "/ho-so-cua-toi/{draft}",
        "/ho-so-cua-toi/{draft}/noi-dung",
        "/ho-so-cua-toi/{draft}/tu-danh-gia",
        "/ho-so-cua-toi/{draft}/giay-to",
        "/ho-so-cua-toi/{draft}/gui",
        "/ho-so-cua-toi/{returned}",
        "/ho-so-cua-toi/{returned}/giay-to/test_reports",
        "/ho-so-cua-toi/{returned}/gui",
        "/ho-so-cua-toi/{returned}/bien-nhan",
        "/ho-so-cua-toi/{returned}/ket-qua",
        "/ho-so-cua-toi/{returned}/khieu-nai",
        "/giay-to-cua-toi",
        "/giay-to-cua-toi/{paper}",
        "/chung-nhan-cua-toi",
        "/chung-nhan-cua-toi/{certificate}/xin-thoi",
        "/chung-nhan-cua-toi/thu-hoi/{revocation}",
        "/kiem-tra-cua-toi",
        "/kiem-tra-cua-toi/{visited}",
        "/tien-thuong-cua-toi",
    ];

    private static readonly string[] Commune =
    [
        "/viec",
        "/ho-so",
        "/ho-so?state=submitted&overdue=true",
        "/ho-so/{submitted}",
        "/ho-so/{submitted}?muc=danh-gia",
        "/ho-so/{submitted}?muc=dien-bien",
        "/ho-so/{submitted}/tiep-nhan",
        "/ho-so/{received}/tra-lai",
        "/ho-so/{received}/bao-cao",
        "/ho-so/{received}/ket-thuc-bo-sung",
        "/ho-so/{reported}/de-nghi",
        "/sap-het-han",
        "/sap-het-han?reached=false",
    ];

    private static readonly string[] Province =
    [
        "/viec",
        "/hoi-dong",
        "/hoi-dong/moi",
        "/hoi-dong/{council}",
        "/dot-danh-gia",
        "/phien-hop/{session}/to-chuc",
        "/phien-hop/{writing}/to-chuc",
        "/chuyen-trung-uong",
        "/chuyen-trung-uong/{transfer}",
        "/chuyen-trung-uong/moi?ket-qua=01980000-0000-7000-8000-000000000001",
        "/chuyen-trung-uong/moi?ho-so=01980000-0000-7000-8000-000000000001",
        "/ket-qua",
        "/ket-qua/so-sanh",
        "/ket-qua/so-sanh?chon={result}&chon={another}",
        "/quyet-dinh",
        "/quyet-dinh/moi",
        "/giay-chung-nhan",
        "/thu-hoi",
        "/thu-hoi/{revocation}",
        "/thu-hoi/{revocation}/moi-giai-trinh",
        "/thu-hoi/{revocation}/giai-trinh",
        "/thu-hoi/{revocation}/quyet-dinh",
        "/thu-hoi/{revocation}/dung",
        "/thuong",
        "/chi-thuong",
        "/muc-thuong",
        "/muc-thuong/moi",
        "/kinh-phi-thuong",
        "/kinh-phi-thuong/moi",
        "/kinh-phi-thuong/{fund}",
        "/thiet-lap",
        "/thiet-lap/appeals/days",
        "/nhap-du-lieu",
        "/nguoi-dung",
        "/ho-so?state=proposed",
        "/ho-so/{proposed}",
        "/ho-so/{proposed}/tra-lai",
        "/ho-so/{proposed}/danh-gia-lai",
        "/ho-so/{proposed}/khong-cong-nhan",
        "/de-nghi-xem-lai",
        "/sap-het-han",
        "/phan-anh-nhan-duoc",
        "/phan-anh-nhan-duoc?state=received",
        "/kiem-tra",
        "/kiem-tra?state=awaiting_correction",
        "/kiem-tra/moi/{certificate}",
        "/kiem-tra/{planned}",
        "/kiem-tra/{planned}/ket-qua",
        "/kiem-tra/{planned}/doi-ngay",
        "/kiem-tra/{planned}/huy",
        "/kiem-tra/{visited}",
        "/kiem-tra/{visited}/kiem-tra-lai",
        "/kiem-tra/{visited}/ket-luan",
        "/giay-chung-nhan/{certificate}/cap-lai",
        "/he-thong-ket-noi",
        "/he-thong-ket-noi/moi",
        "/he-thong-ket-noi/{system}",
        "/he-thong-ket-noi/{system}/webhook",
        "/he-thong-ket-noi/{system}/webhook/{webhook}",
    ];

    private static readonly string[] Adviser =
    [
        "/viec",
        "/ho-so/{proposed}",
        "/ho-so/{proposed}/y-kien-to-tu-van",
        "/ho-so/{proposed}/khao-sat",
    ];

    private static readonly string[] Council =
    [
        "/viec",
        "/phien-hop",
        "/phien-hop/{session}",
        "/phien-hop/{undeclared}",
        "/phien-hop/{session}/phieu-cua-toi",
        "/phien-hop/{session}/dieu-hanh",
        "/phien-hop/{session}/san-pham/{dossier}",
        "/phieu-cham/{sheet}",
        "/phieu-cham/{submitted}",
        "/phien-hop/{closed}/ket-qua",
        "/phien-hop/{writing}",
        "/phien-hop/{writing}/y-kien/{renewal}",
        "/phien-hop/{writing}/y-kien/{renewal}?muc=noi-dung",
        "/phien-hop/{writing}/dieu-hanh",
        "/phien-hop/{writing}/san-pham/{renewal}",
        "/phien-hop/{agreed}/ket-qua",
    ];

    private static readonly string[] Central =
    [
        "/viec",
        "/ket-qua",
        "/quyet-dinh",
        "/giay-chung-nhan",
        "/thu-hoi",
        "/nhap-du-lieu",
        "/goi-ho-so",
    ];

    private static readonly string[] Auditor = ["/viec", "/nhat-ky", "/nhat-ky/goc-chuoi", "/nguoi-dung", "/tac-vu"];

    private static readonly string[] Administrator =
    [
        "/viec",
        "/nguoi-dung",
        "/nguoi-dung/moi",
        "/nguoi-dung/{user}",
        "/nguoi-dung/{user}/vai-tro",
        "/van-ban",
        "/ngay-nghi",
        "/don-vi",
        "/thiet-lap",
        "/thiet-lap/councils/minima-by",
        "/van-ban/QD26",
        "/van-ban/QD26/loi-van",
        "/tac-vu",
        "/tac-vu/renewal-reminders",
        "/he-thong-ket-noi?state=requested",
        "/he-thong-ket-noi/{asked}",
    ];
}
