package org.inkwell.redaction.document.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A made-up person in every place of a PDF where nobody looks, none of which shows on a page. */
final class Planted {

    static final String WHO = "Kayleigh Okafor J823200124001";

    private Planted() {}

    /** Each file by the place in which the person hides. */
    static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("properties", Paper.with(Planted::properties));
        files.put("metadata", Paper.with(Planted::metadata));
        files.put("an attachment", Paper.with(Planted::attachment));
        files.put("a note and its popup", Paper.with(Pinned::note));
        files.put("a link", Paper.with(Pinned::link));
        files.put("a field of a form", Paper.with(Pinned::field));
        files.put("bookmarks", Paper.with(Planted::bookmarks));
        files.put("names of places", Paper.with(Planted::destination));
        files.put("a hidden layer", Paper.with(document -> layer(document, false)));
        files.put("another program's data", Paper.with(Planted::pieceInfo));
        files.put("a script", Paper.with(Planted::script));
        files.put("the structure", Paper.with(Planted::structure));
        files.put("replaced text", Paper.with(Planted::actualText));
        files.put("text that is not drawn", Paper.with(Planted::invisible));
        files.put("text beyond the edge", Paper.with(Planted::beyond));
        files.put("white on white", Paper.with(Planted::white));
        files.put("page labels", Paper.with(Planted::labels));
        files.put("the name of a typeface", Paper.with(Planted::typeface));
        files.put("a thumbnail", Paper.with(Planted::thumbnail));
        files.put("an object that nobody uses", Paper.with(Planted::unused));
        files.put("an older revision", olderRevision());
        files.put("bytes after the end", afterTheEnd());
        return files;
    }

    /** The same where whoever opens the file sees it, at one height. */
    static Map<String, byte[]> seen() {
        return Map.of(
                "a layer that is shown", Paper.with(document -> layer(document, true)),
                "a filled field", Paper.with(Pinned::filled),
                "a note with a picture of it", Paper.with(Pinned::stamp));
    }

    private static void properties(PDDocument document) {
        var properties = document.getDocumentInformation();
        properties.setTitle(WHO);
        properties.setAuthor(WHO);
        properties.setProducer(WHO);
        properties.setCustomMetadataValue("Pupil", WHO);
    }

    private static void metadata(PDDocument document) throws IOException {
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, stream()));
        document.getPage(0).setMetadata(new PDMetadata(document, stream()));
    }

    private static void attachment(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(WHO + ".txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, stream()));
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(WHO, file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void bookmarks(PDDocument document) {
        var item = new PDOutlineItem();
        item.setTitle(WHO);
        var outline = new PDDocumentOutline();
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void destination(PDDocument document) {
        var places = new COSDictionary();
        places.setItem(COSName.getPDFName(WHO), new COSArray());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, places);
    }

    private static void layer(PDDocument document, boolean isShown) throws IOException {
        var layer = new PDOptionalContentGroup(WHO);
        var layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, isShown);
        document.getDocumentCatalog().setOCProperties(layers);
        try (var content = Paper.onto(document, document.getPage(0))) {
            content.beginMarkedContent(COSName.OC, layer);
            Paper.write(content, WHO, 100, 500);
            content.endMarkedContent();
        }
    }

    private static void pieceInfo(PDDocument document) {
        var kept = new COSDictionary();
        kept.setString("Draft", WHO);
        var all = new COSDictionary();
        all.setItem("Publisher", kept);
        document.getPage(0).getCOSObject().setItem("PieceInfo", all);
    }

    private static void script(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + WHO));
    }

    private static void structure(PDDocument document) {
        var root = new PDStructureTreeRoot();
        var element = new PDStructureElement(StandardStructureTypes.Figure, root);
        element.setAlternateDescription(WHO);
        element.setActualText(WHO);
        element.setTitle(WHO);
        root.appendKid(element);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static void actualText(PDDocument document) throws IOException {
        var said = new COSDictionary();
        said.setItem(COSName.ACTUAL_TEXT, new COSString(WHO));
        try (var content = Paper.onto(document, document.getPage(0))) {
            content.beginMarkedContent(COSName.P, PDPropertyList.create(said));
            Paper.write(content, "Present", 300, 700);
            content.endMarkedContent();
        }
    }

    private static void invisible(PDDocument document) throws IOException {
        try (var content = Paper.onto(document, document.getPage(0))) {
            content.setRenderingMode(RenderingMode.NEITHER);
            Paper.write(content, WHO, 100, 500);
        }
    }

    private static void beyond(PDDocument document) throws IOException {
        Paper.write(document, 0, WHO, 100, 20);
        Paper.write(document, 0, WHO, 2000, 2000);
        document.getPage(0).setCropBox(new PDRectangle(0, 100, 595, 700));
    }

    private static void white(PDDocument document) throws IOException {
        try (var content = Paper.onto(document, document.getPage(0))) {
            content.setNonStrokingColor(1f);
            Paper.write(content, WHO, 100, 500);
        }
    }

    private static void labels(PDDocument document) throws IOException {
        var range = new PDPageLabelRange();
        range.setPrefix(WHO);
        var labels = new PDPageLabels(document);
        labels.setLabelItem(0, range);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static void typeface(PDDocument document) {
        var fonts = new COSDictionary();
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(WHO));
        fonts.setItem(COSName.getPDFName(WHO), font);
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        document.getPage(0).getCOSObject().setItem("Unused", resources.getCOSObject());
    }

    private static void thumbnail(PDDocument document) throws IOException {
        document.getPage(0)
                .getCOSObject()
                .setItem("Thumb", new PDMetadata(document, stream()).getCOSObject());
    }

    private static void unused(PDDocument document) {
        document.getDocumentCatalog().getCOSObject().setItem("Spare", new COSString(WHO));
    }

    private static byte[] olderRevision() throws IOException {
        var first = Paper.with(document -> Paper.write(document, 0, WHO, 100, 500));
        try (var document = Loader.loadPDF(first)) {
            var page = document.getPage(0);
            page.setContents(new PDStream(document));
            Paper.write(document, 0, "Attendance", 100, 700);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] afterTheEnd() {
        var file = Paper.with(document -> {});
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(file);
        bytes.writeBytes(("\n% " + WHO + "\n%%EOF\n").getBytes(UTF_8));
        return bytes.toByteArray();
    }

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(WHO.getBytes(UTF_8));
    }
}
