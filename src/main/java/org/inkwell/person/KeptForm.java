package org.inkwell.person;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that came when its session was over, to be sent again after signing in.
 *
 * @param action where it was sent
 * @param encoding how it was sent
 * @param fields in their order, but for the forgery word
 * @param files names of the fields that held files, which are to be chosen again
 */
public record KeptForm(String action, String encoding, List<Field> fields, List<String> files) {
    private static final String PREFIX = "kept.";
    private static final Set<String> ENCODINGS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    /**
     * One of its fields.
     *
     * @param name in the form
     * @param value as it was written
     */
    public record Field(String name, String value) {}

    public KeptForm {
        fields = fields.stream().filter(field -> !field.name().equals("forgery")).toList();
        files = List.copyOf(files);
        if (!Next.isLocal(action)) throw new IllegalArgumentException("The action leaves the desk");
        if (!ENCODINGS.contains(encoding)) throw new IllegalArgumentException("No form's encoding");
    }

    /** As the page for signing in carried it. */
    static Optional<KeptForm> carried(MultivaluedMap<String, String> form) {
        var action = form.getFirst("kept-action");
        var encoding = form.getFirst("kept-encoding");
        if (action == null || !Next.isLocal(action) || !ENCODINGS.contains(encoding)) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        form.forEach(
                (name, values) -> {
                    if (!name.startsWith(PREFIX)) return;
                    var own = name.substring(PREFIX.length());
                    values.forEach(value -> fields.add(new Field(own, value)));
                });
        return Optional.of(
                new KeptForm(action, encoding, fields, form.getOrDefault("kept-file", List.of())));
    }
}
