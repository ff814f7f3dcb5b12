package org.inkwell.redaction.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.inkwell.redaction.document.Specimens.WHO;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are made to harm whoever reads them, by names that tell their kind. */
final class HostileFiles {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final int MILLION = 1_000_000;

    private HostileFiles() {}

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        texts().forEach((name, text) -> all.put(name, text.getBytes(ISO_8859_1)));
        all.put("slip.zip", slips());
        all.put("bomb.zip", PackedSpecimens.zip(Map.of("a.txt", new byte[200 << 20])));
        all.put("bomb.gz", PackedSpecimens.gzip(new byte[200 << 20]));
        all.put("nested bombs.zip", nested(5, 8));
        all.put("deep.zip", nested(30, 1));
        all.put("xxe.docx", with("a.docx", "word/document.xml", XXE));
        all.put("laughs.docx", with("a.docx", "word/document.xml", laughs()));
        all.put("laughs.odt", with("a.odt", "content.xml", laughs()));
        all.put("quadratic.xlsx", with("a.xlsx", "xl/worksheets/sheet1.xml", quadratic()));
        all.put("wide.xlsx", with("a.xlsx", "xl/worksheets/sheet1.xml", wide()));
        all.put("declared.xlsx", with("a.xlsx", "xl/worksheets/sheet1.xml", declared()));
        all.put("deep.pptx", with("a.pptx", "ppt/slides/slide1.xml", deepXml()));
        all.put("repeated.ods", with("a.ods", "content.xml", repeated()));
        all.put("cycle.docx", with("a.docx", "word/_rels/document.xml.rels", CYCLE));
        return all;
    }

    /** Those that nobody can look into. */
    static Map<String, byte[]> held() {
        var held = new LinkedHashMap<String, byte[]>();
        var old = new byte[4096];
        System.arraycopy(OLD, 0, old, 0, OLD.length);
        for (var name : new String[] {"a.doc", "a.xls", "a.ppt", "a.docx", "a.xlsx", "a.pptx"}) {
            held.put(name, old);
        }
        held.put("macros.docm", Specimens.all().get("a.docx"));
        held.put("macros.xlsm", Specimens.all().get("a.xlsx"));
        held.put("a.exe", "MZ\0\1\2\3".getBytes(ISO_8859_1));
        held.put("a.7z", "7z\u00BC\u00AF'\u001C\0\4".getBytes(ISO_8859_1));
        held.put("a.rar", "Rar!\u001A\7\0".getBytes(ISO_8859_1));
        held.put("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Kayleigh\nEND:VCARD\n".getBytes(UTF_8));
        held.put("a.bin", new byte[] {1, 2, 3, 4});
        return held;
    }

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("deep.json", "[".repeat(100_000) + "]".repeat(100_000));
        texts.put("deep fields.json", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000));
        texts.put("long number.json", "[" + "9".repeat(MILLION) + "]");
        texts.put("deep.xml", deepXml());
        texts.put("attributes.xml", attributes());
        texts.put("xxe.xml", XXE);
        texts.put("parameters.xml", PARAMETERS);
        texts.put("laughs.xml", laughs());
        texts.put("quadratic.xml", quadratic());
        texts.put("deep.rtf", "{\\rtf1" + "{\\b ".repeat(100_000) + "a" + "}".repeat(100_001));
        texts.put("binary.rtf", "{\\rtf1\\bin2147483647 " + WHO + "}");
        texts.put("deep.html", "<div>".repeat(100_000) + WHO);
        texts.put("deep table.html", "<table><tr><td>".repeat(5_000) + WHO);
        texts.put("deep.eml", deepMail());
        texts.put("headers.eml", "Subject: a\r\n" + "X-A: b\r\n".repeat(200_000) + "\r\n" + WHO);
        texts.put("wide.csv", "a,".repeat(MILLION) + "a\n" + "b,".repeat(MILLION) + "b\n");
        texts.put("rows.csv", "a,b\n" + "\n".repeat(MILLION));
        texts.put("quotes.csv", "\"".repeat(MILLION / 5));
        texts.put("blanks.txt", " ".repeat(MILLION) + WHO);
        texts.put("one word.txt", "a".repeat(MILLION));
        texts.put("signs.txt", "@.-".repeat(50_000));
        texts.put("digits.txt", "1".repeat(MILLION));
        texts.put("dashes.txt", "a-".repeat(MILLION));
        texts.put("bars.ini", "[".repeat(MILLION / 5));
        texts.put("cycle.pdf", PDF_CYCLE);
        texts.put("huge picture.pdf", PDF_HUGE);
        return texts;
    }

    private static byte[] slips() {
        var members = new LinkedHashMap<String, byte[]>();
        for (var name :
                new String[] {"../../" + WHO, "/etc/" + WHO, "C:\\" + WHO, "a/../../b.txt", ""}) {
            members.put(name + ".txt", WHO.getBytes(UTF_8));
        }
        return PackedSpecimens.zip(members);
    }

    private static byte[] nested(int depth, int wide) {
        var file = PackedSpecimens.zip(Map.of("a.txt", new byte[1 << 20]));
        for (var left = depth; left > 0; left--) {
            var members = new LinkedHashMap<String, byte[]>();
            for (var at = 0; at < wide; at++) {
                members.put(at + ".zip", file);
            }
            file = PackedSpecimens.zip(members);
        }
        return file;
    }

    private static byte[] with(String specimen, String part, String content) {
        var parts = Traces.unzipped(Specimens.all().get(specimen));
        parts.put(part, content.getBytes(UTF_8));
        return PackedSpecimens.zip(parts);
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (var at = 1; at < 12; at++) {
            entities.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE d [" + entities + "]><d>&a11;</d>";
    }

    private static String quadratic() {
        return "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \""
                + "x".repeat(100_000)
                + "\">]><d>"
                + "&a;".repeat(50_000)
                + "</d>";
    }

    private static String deepXml() {
        return "<?xml version=\"1.0\"?>" + "<a>".repeat(100_000) + WHO + "</a>".repeat(100_000);
    }

    private static String attributes() {
        var all = new StringBuilder("<?xml version=\"1.0\"?><a");
        for (var at = 0; at < 100_000; at++) {
            all.append(" b").append(at).append("=\"1\"");
        }
        return all.append("/>").toString();
    }

    private static String wide() {
        return SHEET
                + "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">"
                + "<c><v>1</v></c>".repeat(MILLION)
                + "</row></sheetData></worksheet>";
    }

    private static String declared() {
        return SHEET
                + "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row r=\"2147483647\"><c r=\"ZZZZZZ9\"><v>1</v></c></row></sheetData></worksheet>";
    }

    private static String repeated() {
        var content =
                new String(Traces.unzipped(Specimens.all().get("a.ods")).get("content.xml"), UTF_8);
        return content.substring(0, content.indexOf("<!--"))
                + "<office:body><office:spreadsheet><table:table><table:table-row table:number-rows-repeated=\"10000000\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>"
                + WHO
                + "</text:p></table:table-cell>"
                + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static String deepMail() {
        var mail = new StringBuilder("Subject: a\r\nMIME-Version: 1.0\r\n");
        for (var at = 0; at < 500; at++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(at)
                    .append("\r\n\r\n--b")
                    .append(at)
                    .append("\r\n");
        }
        return mail.append("\r\n").append(WHO).toString();
    }

    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final String XXE =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>";

    private static final String PARAMETERS =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a.dtd\"> %a;]><d/>";

    private static final String CYCLE =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\""
                    + " Target=\"document.xml\"/><Relationship Id=\"rId2\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"../word/document.xml\"/></Relationships>";

    private static final String PDF_CYCLE =
            """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [2 0 R 3 0 R] /Count 9 /Parent 2 0 R>> endobj
            3 0 obj <</Type /Pages /Kids [2 0 R] /Count 9>> endobj
            trailer <</Root 1 0 R>>
            """;

    private static final String PDF_HUGE =
            """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R
             /Resources <</XObject <</a 5 0 R>>>>>> endobj
            4 0 obj <</Length 4>> stream
            /a Do
            endstream endobj
            5 0 obj <</Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8
             /ColorSpace /DeviceRGB /Length 1>> stream
            a
            endstream endobj
            trailer <</Root 1 0 R>>
            """;
}
