using System.Globalization;
using System.Text;

namespace Ocop.Api.StartUp.Demo;

/// <summary>A page of PDF that says what it stands for, and that it is made up.</summary>
internal static class Paper
{
    public static Stream Of(string title)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var line = $"BT /F1 24 Tf 72 720 Td ({title} - demo) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
            $"<< /Length {line.Length} >>\nstream\n{line}\nendstream",
        ];
        var places = new List<int>();

        foreach (var (index, content) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return new MemoryStream(Encoding.ASCII.GetBytes(pdf.ToString()));
    }
}
