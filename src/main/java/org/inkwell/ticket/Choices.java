package org.inkwell.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.inkwell.page.Option;
import org.inkwell.person.Viewer;
import org.inkwell.school.Schools;

/**
 * What a form for a new ticket lets people choose from.
 *
 * @param submission of the form: sent twice, it is one ticket
 */
public record Choices(UUID submission, List<Option> schools, List<Option> services) {

    static Choices of(Viewer viewer, Schools schools, UUID submission) {
        return new Choices(
                submission,
                schools.of(viewer).stream()
                        .map(school -> new Option(school.id().toString(), school.name()))
                        .toList(),
                schools.services().stream()
                        .map(service -> new Option(service.id().toString(), service.name()))
                        .toList());
    }

    public List<Option> kinds() {
        return Arrays.stream(TicketKind.values())
                .map(kind -> new Option(kind.name(), kind.words()))
                .toList();
    }

    public List<Option> urgencies() {
        return Arrays.stream(Urgency.values())
                .map(urgency -> new Option(urgency.name(), urgency.words()))
                .toList();
    }

    public List<Option> affected() {
        return Arrays.stream(Affected.values())
                .map(affected -> new Option(affected.name(), affected.words()))
                .toList();
    }
}
