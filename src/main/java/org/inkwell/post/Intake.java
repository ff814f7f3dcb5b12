package org.inkwell.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.supplier.Supplier;
import org.inkwell.supplier.Suppliers;
import org.inkwell.ticket.Tickets;

/** Takes in the mail that comes for the desk. */
@ApplicationScoped
public class Intake {

    private final Mailbox mailbox;
    private final Letters letters;
    private final ReplyTokens tokens;
    private final Suppliers suppliers;
    private final Tickets tickets;

    @Inject
    public Intake(
            Mailbox mailbox,
            Letters letters,
            ReplyTokens tokens,
            Suppliers suppliers,
            Tickets tickets) {
        this.mailbox = mailbox;
        this.letters = letters;
        this.tokens = tokens;
        this.suppliers = suppliers;
        this.tickets = tickets;
    }

    protected Intake() {
        this(null, null, null, null, null);
    }

    /**
     * One at a time: whoever waits finds taken in what was being taken in.
     *
     * @return whether the mailbox could be read to its end
     */
    public synchronized boolean fetch() {
        return mailbox.fetch(this::receive);
    }

    /**
     * The desk's own copies witness that they were sent; answers land on their ticket.
     *
     * @return whether it was either
     */
    public boolean receive(Incoming mail) {
        if (letters.witness(mail.mailId())) {
            return true;
        }
        var letter = answered(mail);
        letter.ifPresent(found -> land(found, mail));
        return letter.isPresent();
    }

    private Optional<Letter> answered(Incoming mail) {
        return Stream.concat(
                        mail.recipients().stream().map(Intake::detail),
                        mail.references().stream().map(Intake::localPart))
                .flatMap(token -> tokens.letter(token).stream())
                .flatMap(id -> letters.find(id).stream())
                .findFirst();
    }

    private void land(Letter letter, Incoming mail) {
        var name =
                suppliers.all().stream()
                        .filter(supplier -> supplier.email().equals(letter.recipient()))
                        .map(Supplier::name)
                        .findFirst()
                        .orElse("Supplier");
        var left =
                mail.left() == 0
                        ? ""
                        : "\n\n(" + mail.left() + " attached files were not taken in.)";
        var text = mail.text().strip() + left;
        tickets.answered(letter.ticket(), name, text, mail.mailId(), mail.files());
    }

    /** What stands between plus and at sign. */
    private static String detail(String address) {
        var plus = address.indexOf('+');
        var at = address.lastIndexOf('@');
        return plus >= 0 && plus < at ? address.substring(plus + 1, at) : "";
    }

    private static String localPart(String mailId) {
        var at = mailId.indexOf('@');
        return mailId.startsWith("<") && at > 0 ? mailId.substring(1, at) : "";
    }
}
