package org.inkwell.demonstration;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Screenshots of made-up programs with made-up pupils on them, as PNG. */
final class Screens {

    private static final Color DESKTOP = new Color(0x35597D);
    private static final int[] LIST = {190, 130, 60, 100, 90, 140, 130};
    private static final List<String> HEAD =
            List.of("Name", "UPN", "Form", "DOB", "Adm No", "Contact", "SEN");

    private Screens() {}

    /** The list of a form, one row chosen. */
    static byte[] pupilList(List<Pupil> pupils, int chosen) {
        var screen = list("SIMS .net: Pupils on roll", pupils, chosen);
        screen.text(40, 690, 12, Desktop.FAINT, pupils.size() + " pupils found");
        return png(screen.image());
    }

    /** The same list behind the message that stopped the work. */
    static byte[] errorOverList(List<Pupil> pupils, String title, String sentence) {
        var screen = list("SIMS .net: Pupils on roll", pupils, 0);
        screen.window(290, 250, 440, 190, title, " ");
        screen.fill(291, 283, 438, 26, Color.WHITE);
        screen.fill(312, 320, 34, 34, new Color(0xC62828));
        screen.bold(323, 344, 20, Color.WHITE, "!");
        screen.text(362, 336, 14, Desktop.TEXT, sentence);
        screen.text(362, 360, 13, Desktop.FAINT, "Error code 0x80040E14");
        screen.button(620, 396, 90, "OK");
        return png(screen.image());
    }

    static byte[] record(Pupil pupil) {
        var screen = new Desktop(1024, 640, DESKTOP);
        screen.window(20, 20, 984, 600, "Pupil details", "File   Edit   Links   Reports   Help");
        screen.bold(48, 116, 18, Desktop.TEXT, "Basic details");
        screen.field(48, 156, 300, "Legal forename", pupil.forename());
        screen.field(48, 192, 300, "Legal surname", pupil.surname());
        screen.field(48, 228, 300, "Date of birth", pupil.birthday());
        screen.field(48, 264, 300, "UPN", pupil.upn());
        screen.field(48, 300, 300, "Admission number", pupil.admission());
        screen.field(48, 336, 120, "Form", pupil.form());
        screen.bold(48, 396, 18, Desktop.TEXT, "Contact details");
        screen.field(48, 436, 460, "Address", pupil.address());
        screen.field(48, 472, 300, "Telephone", pupil.phone());
        screen.field(48, 508, 300, "Email", pupil.email());
        screen.fill(650, 108, 150, 190, new Color(0xDDE3EA));
        screen.text(676, 208, 13, Desktop.FAINT, "No photograph");
        screen.button(780, 570, 90, "Save");
        screen.button(886, 570, 90, "Cancel");
        return png(screen.image());
    }

    static byte[] spreadsheet(List<Pupil> pupils) {
        var screen = new Desktop(1024, 620, Color.WHITE);
        screen.fill(0, 0, 1024, 34, new Color(0x1D6F42));
        screen.text(14, 22, 14, Color.WHITE, "trip payments autumn.xlsx - Spreadsheet");
        screen.text(14, 56, 13, Desktop.TEXT, "File   Home   Insert   Formulas   Data   View");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Pupil", "Class", "Parent email", "Due", "Paid"));
        for (var pupil : pupils) {
            var paid = pupil.number() % 3 == 0 ? "#REF!" : "£12.50";
            rows.add(List.of(pupil.name(), pupil.form(), pupil.email(), "£12.50", paid));
        }
        screen.table(30, 80, new int[] {240, 80, 330, 120, 120}, rows, 0);
        return png(screen.image());
    }

    static byte[] mail(Pupil pupil, String staff) {
        var screen = new Desktop(980, 520, Color.WHITE);
        screen.fill(0, 0, 980, 44, Desktop.BLUE);
        screen.text(20, 28, 16, Color.WHITE, "Mail");
        screen.bold(40, 92, 19, Desktop.TEXT, "Undeliverable: attendance of " + pupil.name());
        screen.text(40, 126, 14, Desktop.TEXT, "From: postmaster@elmgrove.example");
        screen.text(40, 150, 14, Desktop.TEXT, "To: " + staff);
        screen.text(40, 198, 14, Desktop.TEXT, "Your message could not be delivered to");
        screen.text(40, 224, 14, Desktop.BLUE, pupil.email());
        screen.text(40, 262, 14, Desktop.TEXT, "The mailbox is full. Diagnostic: 552 5.2.2");
        screen.text(40, 312, 14, Desktop.FAINT, "Original message");
        screen.text(40, 340, 14, Desktop.TEXT, "Dear parent of " + pupil.forename() + ",");
        screen.text(40, 366, 14, Desktop.TEXT, "please ring the office on 01632 960114.");
        return png(screen.image());
    }

    static byte[] console(String host, List<Pupil> pupils) {
        var screen = new Desktop(1000, 480, new Color(0x0C1016));
        var green = new Color(0x8FE388);
        var white = new Color(0xDADFE6);
        screen.typed(20, 36, 14, green, "PS C:\\sync> .\\Sync-Accounts.ps1 -Server " + host);
        var y = 66;
        for (var pupil : pupils) {
            screen.typed(20, y, 14, white, "ok    created " + pupil.email());
            y += 26;
        }
        screen.typed(20, y, 14, new Color(0xFF8A80), "error quota exceeded for licence pool");
        screen.typed(20, y + 26, 14, white, "retry in 300 seconds");
        return png(screen.image());
    }

    static byte[] speedTest() {
        var screen = new Desktop(900, 420, new Color(0xF4F6F9));
        screen.bold(40, 64, 22, Desktop.TEXT, "Connection test");
        screen.text(40, 110, 16, Desktop.TEXT, "Download");
        screen.bold(200, 110, 16, new Color(0xC62828), "1.8 Mbit/s");
        screen.text(40, 146, 16, Desktop.TEXT, "Upload");
        screen.bold(200, 146, 16, new Color(0xC62828), "0.4 Mbit/s");
        screen.text(40, 182, 16, Desktop.TEXT, "Delay");
        screen.bold(200, 182, 16, Desktop.TEXT, "912 ms");
        screen.text(40, 250, 14, Desktop.FAINT, "The connection is slower than agreed.");
        screen.button(40, 300, 140, "Test again");
        return png(screen.image());
    }

    /** A message and hardly anything else. */
    static byte[] savingFails() {
        var screen = new Desktop(640, 300, DESKTOP);
        screen.window(20, 20, 600, 250, "SIMS .net", "File   Edit   Help");
        screen.text(48, 120, 15, Desktop.TEXT, "Registers could not be saved.");
        screen.text(48, 150, 14, Desktop.FAINT, "The server did not answer in time.");
        screen.button(500, 226, 90, "OK");
        return png(screen.image());
    }

    private static Desktop list(String title, List<Pupil> pupils, int chosen) {
        var screen = new Desktop(1024, 720, DESKTOP);
        screen.window(20, 20, 984, 680, title, "File   Edit   Focus   Reports   Tools   Help");
        screen.text(40, 106, 13, Desktop.TEXT, "Search   Year group 7   Status On roll");
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        pupils.forEach(pupil -> rows.add(row(pupil)));
        screen.table(40, 128, LIST, rows, chosen);
        return screen;
    }

    private static List<String> row(Pupil pupil) {
        return List.of(
                pupil.listed(),
                pupil.upn(),
                pupil.form(),
                pupil.birthday(),
                pupil.admission(),
                pupil.phone(),
                pupil.need());
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
