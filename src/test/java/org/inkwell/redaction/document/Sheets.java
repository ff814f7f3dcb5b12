package org.inkwell.redaction.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet, as small as a program opens them. */
public final class Sheets {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Sheets() {}

    /** XLSX of rows of texts. */
    public static byte[] of(List<List<String>> rows) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='"
                            + TYPES
                            + "'><Default Extension='rels' ContentType="
                            + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                            + type("/xl/workbook.xml", "sheet.main+xml")
                            + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
                            + "</Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='"
                            + MAIN
                            + "' xmlns:r='"
                            + OFFICE
                            + "'><sheets>"
                            + "<sheet name='Register' sheetId='1' r:id='r1'/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        }
        return file.toByteArray();
    }

    private static String sheet(List<List<String>> rows) {
        var sheet = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (var row : rows) {
            sheet.append("<row>");
            row.forEach(
                    cell ->
                            sheet.append("<c t='inlineStr'><is><t>")
                                    .append(cell)
                                    .append("</t></is></c>"));
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName='" + part + "' ContentType='" + TYPE + type + "'/>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns='"
                + PACKAGE
                + "'><Relationship Id='r1' Type='"
                + OFFICE
                + "/"
                + kind
                + "' Target='"
                + target
                + "'/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(UTF_8));
        zip.closeEntry();
    }
}
