package org.inkwell.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A mail of the desk's taken apart: its text, and the pictures that it encloses. */
final class MailParts {
    private final StringBuilder text = new StringBuilder();
    private final List<byte[]> pictures = new ArrayList<>();

    MailParts(Part mail) throws MessagingException, IOException {
        take(mail);
    }

    String text() {
        return text.toString();
    }

    List<byte[]> pictures() {
        return List.copyOf(pictures);
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (var index = 0; index < parts.getCount(); index++) take(parts.getBodyPart(index));
        } else if (part.isMimeType("text/plain") && part.getFileName() == null) {
            text.append((String) part.getContent());
        } else if (part.isMimeType("image/png")) {
            pictures.add(part.getInputStream().readAllBytes());
        }
    }
}
