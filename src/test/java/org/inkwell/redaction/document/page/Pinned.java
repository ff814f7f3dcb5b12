package org.inkwell.redaction.document.page;

import static org.inkwell.redaction.document.page.Planted.WHO;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A made-up person in what is pinned to a page: notes, links, fields of forms, stamps. */
final class Pinned {

    private Pinned() {}

    static void note(PDDocument document) throws IOException {
        var note = new PDAnnotationText();
        note.setContents(WHO);
        note.setTitlePopup(WHO);
        note.setRectangle(new PDRectangle(20, 20, 20, 20));
        var popup = new PDAnnotationPopup();
        popup.setContents(WHO);
        popup.setRectangle(new PDRectangle(20, 60, 20, 20));
        note.setPopup(popup);
        document.getPage(0).getAnnotations().add(note);
        document.getPage(0).getAnnotations().add(popup);
    }

    static void link(PDDocument document) throws IOException {
        var address = new PDActionURI();
        address.setURI("https://mis.example/?pupil=" + WHO);
        var link = new PDAnnotationLink();
        link.setAction(address);
        link.setRectangle(new PDRectangle(20, 20, 20, 20));
        document.getPage(0).getAnnotations().add(link);
    }

    static void field(PDDocument document) throws IOException {
        var form = new PDAcroForm(document);
        form.setNeedAppearances(true);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("pupil");
        field.setAlternateFieldName(WHO);
        field.getCOSObject().setString(COSName.V, WHO);
        field.getCOSObject().setString(COSName.DV, WHO);
        form.getFields().add(field);
    }

    static void filled(PDDocument document) throws IOException {
        var form = new PDAcroForm(document);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        var fonts = new PDResources();
        fonts.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(fonts);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("pupil");
        form.getFields().add(field);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(100, 495, 300, 20));
        widget.setPrinted(true);
        document.getPage(0).getAnnotations().add(widget);
        field.setValue(WHO);
    }

    static void stamp(PDDocument document) throws IOException {
        var stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(100, 495, 300, 20));
        stamp.setContents(WHO);
        var look = new PDAppearanceStream(document);
        look.setResources(new PDResources());
        look.setBBox(new PDRectangle(300, 20));
        try (var content = new PDPageContentStream(document, look)) {
            Paper.write(content, WHO, 5, 5);
        }
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        stamp.setAppearance(looks);
        document.getPage(0).getAnnotations().add(stamp);
    }
}
