package org.inkwell.redaction.document.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkwell.redaction.document.ink.Ink;

/** A letter without what is personal. */
final class InkedLetter {

    private static final String SHOWN = "cid:";

    private final Letter came;
    private final Ink ink;
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final Map<String, String> shown = new HashMap<>();

    private InkedLetter(Letter came, Ink ink) {
        this.came = came;
        this.ink = ink;
    }

    static Letter of(Letter came, Ink ink) {
        return new InkedLetter(came, ink).inked();
    }

    private Letter inked() {
        for (var unread = 0; unread < came.unread(); unread++) {
            ink.leaveOut();
        }
        came.enclosures().forEach(this::enclose);
        return new Letter(
                came.sent(),
                ink.text(came.subject()),
                inked(came.from()),
                inked(came.to()),
                inked(came.copied()),
                came.text().map(ink::text),
                came.page().map(page -> HtmlText.inked(page, this::shown, ink)),
                enclosures,
                0);
    }

    private void enclose(Enclosure one) {
        ink.part(one.name(), one.file())
                .ifPresent(
                        part -> {
                            var name =
                                    "attachment-" + (enclosures.size() + 1) + "." + part.ending();
                            var id = one.id().isBlank() ? "" : name + "@inked.example";
                            shown.put(one.id(), id);
                            enclosures.add(new Enclosure(name, id, part.file()));
                        });
    }

    private Optional<String> shown(String address) {
        return Optional.of(address)
                .filter(at -> at.startsWith(SHOWN))
                .map(at -> shown.get(at.substring(SHOWN.length())))
                .filter(id -> !id.isBlank())
                .map(SHOWN::concat);
    }

    private List<Correspondent> inked(List<Correspondent> people) {
        return people.stream().map(one -> one.inked(came.everybody(), ink)).toList();
    }
}
