package org.inkwell.redaction.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small file of every kind that is inked, with one made-up person in its hiding places. */
public final class Specimens {

    /** Who hides. */
    static final String WHO = "Kayleigh Okafor";

    static final String UPN = "J823200124001";
    static final String PHONE = "07700 900123";
    static final String MAIL = "k.okafor@oakfield.example";

    static final String ALL = WHO + ", UPN " + UPN + ", " + PHONE + ", " + MAIL;

    private Specimens() {}

    /** Each by a name of its kind. */
    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        texts().forEach((name, text) -> all.put(name, text.getBytes(UTF_8)));
        all.putAll(PackedSpecimens.all());
        var some = new LinkedHashMap<>(all);
        some.keySet().retainAll(List.of("a.txt", "a.csv", "a.json", "a.html", "a.docx"));
        all.put("a.zip", PackedSpecimens.zip(some));
        all.put("a.tar", PackedSpecimens.tar(some));
        all.put("a.csv.gz", PackedSpecimens.gzip(all.get("a.csv")));
        all.put("nested.zip", PackedSpecimens.zip(Map.of(WHO + ".zip", all.get("a.zip"))));
        return all;
    }

    /** Those that are text as they stand. */
    static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("a.txt", "The import failed.\r\n" + ALL + "\r\nKay\u00ADleigh Okafor\r\n");
        texts.put(
                "a.log",
                "2026-11-22 09:00:01 ERROR C:\\Users\\k.okafor\\x.csv "
                        + ALL
                        + "\n\tat a.B.c(B.java:7)\n");
        texts.put(
                "a.csv",
                "Name,UPN,Phone,E-mail,Note\n" + row(",") + "\n\"Okafor, Kayleigh\",,,,x\n");
        texts.put("a.tsv", "Name\tUPN\tPhone\tE-mail\tNote\n" + row("\t") + "\n");
        texts.put("a.json", JSON.formatted(ALL, WHO, UPN, MAIL, PHONE, ALL));
        texts.put("a.xml", XML.formatted(ALL, WHO, UPN, PHONE, MAIL, ALL, ALL, ALL));
        texts.put(
                "a.ini",
                "; "
                        + ALL
                        + "\n["
                        + WHO
                        + "]\nuser="
                        + WHO
                        + "\nphone="
                        + PHONE
                        + "\nnote="
                        + ALL
                        + "\n");
        texts.put("a.properties", "# " + ALL + "\nname=" + WHO + "\nmail: " + MAIL + "\n");
        texts.put("a.reg", REG.formatted(WHO, WHO, MAIL, hexadecimal()));
        texts.put("a.har", HAR.formatted(MAIL, UPN, WHO, PHONE, ALL, ALL));
        texts.put("a.html", HTML.formatted(WHO, ALL, ALL, ALL, MAIL, WHO, WHO, ALL, PHONE));
        texts.put("a.rtf", RTF.formatted(WHO, ALL, ALL));
        texts.put("a.eml", EML.formatted(WHO, MAIL, MAIL, WHO, WHO, ALL, ALL, ALL, WHO, base64()));
        return texts;
    }

    private static String row(String delimiter) {
        return String.join(delimiter, WHO, UPN, PHONE, MAIL, "see " + WHO);
    }

    private static String base64() {
        return Base64.getMimeEncoder()
                .encodeToString(("Name,Year\n" + WHO + ",7\n").getBytes(UTF_8));
    }

    private static String hexadecimal() {
        var bytes = WHO.getBytes(UTF_16LE);
        return HexFormat.ofDelimiter(",").formatHex(bytes);
    }

    private static final String JSON =
            """
            {"note": "%s", "pupil": {"name": "%s", "upn": "%s", "mail": "%s"},
             "list": [{"name": "phone", "value": "%s"}, ["%s"]], "count": 7, "ok": true}
            """;

    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- %s -->
            <pupils><pupil name="%s"><UPN>%s</UPN><Phone>%s</Phone><Email>%s</Email>
            <Notes>%s <![CDATA[%s]]></Notes></pupil><?print %s?></pupils>
            """;

    private static final String REG =
            """
            Windows Registry Editor Version 5.00

            [HKEY_CURRENT_USER\\Software\\%s]
            "Name"="%s"
            "Mail"="%s"
            "Bytes"=hex(1):%s
            """;

    private static final String HAR =
            """
            {"log": {"version": "1.2", "entries": [{"startedDateTime": "2026-11-22T09:00:00Z",
             "request": {"method": "POST", "url": "https://mis.example/a?user=%s&upn=%s",
              "cookies": [{"name": "who", "value": "%s"}],
              "headers": [{"name": "X-Phone", "value": "%s"}],
              "postData": {"mimeType": "text/plain", "text": "%s"}},
             "response": {"status": 500, "content": {"text": "%s"}}}]}}
            """;

    private static final String HTML =
            """
            <!DOCTYPE html><html><head><title>%s</title><meta name="author" content="%s">
            <style>/* %s */</style><script>// %s</script></head><body>
            <a href="mailto:%s">mail</a><img src="x.png" alt="%s"><p data-who="%s">The import failed.</p>
            <!-- %s --><p style="display:none">%s</p></body></html>
            """;

    private static final String RTF =
            "{\\rtf1\\ansi\\deff0{\\info{\\author %s}{\\title %s}}\\pard The import failed. %s"
                    + "{\\*\\bkmkstart Okafor}\\v hidden Kay{\\b leigh} Oka\\'66or\\v0\\par}";

    private static final String EML =
            """
            From: "%s" <%s>\r
            To: desk@inkwell.example\r
            Reply-To: %s\r
            X-Sender: %s\r
            Subject: Import for %s\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary=cut\r
            \r
            %s\r
            --cut\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            The import failed. %s\r
            --cut\r
            Content-Type: text/html\r
            \r
            <p>%s</p>\r
            --cut\r
            Content-Type: text/csv\r
            Content-Transfer-Encoding: base64\r
            Content-Disposition: attachment; filename="%s.csv"\r
            \r
            %s\r
            --cut--\r
            """;
}
