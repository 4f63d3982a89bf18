namespace Ocop.Domain.Identity;

/// <summary>What a person does in the programme. On the wire and in the database: the snake_case name.</summary>
public enum Role
{
    Producer,
    CommuneOfficer,
    ProvinceOfficer,
    CouncilMember,

    /// <summary>Of a province's advisory team (tổ tư vấn), which looks at a dossier before the council does.</summary>
    AdvisoryMember,
    CentralOfficer,
    Auditor,
    Admin,
}
