package org.inkwell.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.escalation.Certificates;
import org.inkwell.escalation.Escalation;
import org.inkwell.escalation.Escalations;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.post.Letter;
import org.inkwell.post.Letters;
import org.inkwell.review.Attachments;
import org.inkwell.ticket.Conversation;
import org.inkwell.ticket.Ticket;

/** Puts the chapters of a ticket in order. */
@ApplicationScoped
public class Stories {
    @Inject Attachments attachments;
    @Inject Conversation conversation;
    @Inject Escalations escalations;
    @Inject Letters letters;
    @Inject Certificates certificates;

    /** Oldest first; of a ticket that the viewer was given. */
    List<Chapter> of(Viewer viewer, Ticket ticket) {
        var asked = viewer.is(Role.TECHNICIAN) ? escalations.of(ticket) : List.<Escalation>of();
        var said =
                conversation.of(viewer, ticket).stream()
                        .map(Telling::message)
                        .filter(chapter -> asked.stream().noneMatch(told(chapter)));
        return Stream.of(
                        Stream.of(Telling.reported(ticket)),
                        Telling.pictures(attachments.of(ticket.id())),
                        said,
                        sent(viewer, ticket, asked))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Chapter::at))
                .toList();
    }

    private Stream<Chapter> sent(Viewer viewer, Ticket ticket, List<Escalation> asked) {
        if (asked.isEmpty()) return Stream.empty();
        Map<UUID, Letter> byEscalation =
                letters.of(ticket.id()).stream()
                        .collect(Collectors.toMap(Letter::escalation, Function.identity()));
        return asked.stream()
                .flatMap(
                        escalation -> {
                            var letter = Optional.ofNullable(byEscalation.get(escalation.id()));
                            return Telling.escalated(
                                    escalation, letter, certificates.of(viewer, escalation));
                        });
    }

    /** The school's line of an escalation, which technicians read in full. */
    private static Predicate<Escalation> told(Chapter chapter) {
        return escalation ->
                chapter.kind() == Chapter.Kind.EVENT
                        && chapter.what()
                                .equals("asked " + escalation.supplierName() + " for help");
    }
}
