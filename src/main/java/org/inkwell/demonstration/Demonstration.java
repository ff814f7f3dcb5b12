package org.inkwell.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.desk.Opened;
import org.inkwell.escalation.Escalations;
import org.inkwell.escalation.Outcome;
import org.inkwell.escalation.Request;
import org.inkwell.review.Attachment;
import org.inkwell.review.Attachments;
import org.inkwell.review.RedactionRun;
import org.inkwell.review.Reviews;

/** A desk to look at, at the first start of a demonstration. */
@ApplicationScoped
class Demonstration {

    @Inject
    @ConfigProperty(name = "inkwell.demonstration", defaultValue = "false")
    boolean wanted;

    @Inject Stage stage;
    @Inject Attachments attachments;
    @Inject RedactionRun redaction;
    @Inject Reviews reviews;
    @Inject Escalations escalations;

    void open(@Observes Opened opened) {
        if (!wanted || !stage.isEmpty()) return;
        var laid = stage.lay();
        for (var attachment : attachments.of(laid.ticket())) ask(laid, attachment.id());
        // The launcher prints and forgets it: no log and no file holds a password.
        System.setProperty("inkwell.announcement", laid.programme());
    }

    /** One ticket is with a supplier already, if its attachment could be inked. */
    private void ask(Stage.Laid laid, UUID attachment) {
        redaction.next(attachment);
        attachments
                .find(laid.technician(), attachment)
                .flatMap(Attachment::inked)
                .ifPresent(seen -> reviews.release(laid.technician(), attachment, seen));
        var request =
                new Request(
                        laid.supplier(),
                        "Registers cannot be saved since the update of last night",
                        "Please look at the screenshot. It happens on every register.",
                        Set.of(attachment),
                        Set.of());
        escalations
                .preview(laid.technician(), laid.ticket(), request)
                .<Outcome>fold(
                        parcel ->
                                escalations.escalate(
                                        laid.technician(), laid.ticket(), request, parcel.digest()),
                        Outcome.Refused::new);
    }
}
