package org.inkwell.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody typed and chose in a form.
 *
 * @param fields by name; what was sent twice stands there twice
 */
public record Typed(Map<String, List<String>> fields) {

    public Typed {
        fields = Map.copyOf(fields);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    public static Typed of(MultivaluedMap<String, String> form) {
        return new Typed(form);
    }

    /** The first of this name, without blanks around it; empty if there is none. */
    public String of(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean is(String name, String value) {
        return of(name).equals(value);
    }

    public Optional<UUID> id(String name) {
        return read(of(name), UUID::fromString);
    }

    /** All of this name that are ids. */
    public Set<UUID> ids(String name) {
        return all(name).stream()
                .flatMap(word -> read(word, UUID::fromString).stream())
                .collect(Collectors.toSet());
    }

    public Optional<LocalDate> day(String name) {
        return read(of(name), LocalDate::parse);
    }

    /** One of these constants, in capitals or small letters, or empty for any other word. */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> kind) {
        return read(of(name), word -> Enum.valueOf(kind, word.toUpperCase(Locale.ROOT)));
    }

    private static <T> Optional<T> read(String word, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(word));
        } catch (IllegalArgumentException | DateTimeParseException unfit) {
            return Optional.empty();
        }
    }
}
