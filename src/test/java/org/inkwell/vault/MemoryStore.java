package org.inkwell.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that forgets when the process ends. */
public final class MemoryStore implements SealedStore {

    private final Clock clock;
    private final Map<FileId, Stored> files = new LinkedHashMap<>();

    private int room = Integer.MAX_VALUE;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(byte[] sealed, Instant at) {}

    public MemoryStore(Clock clock) {
        this.clock = clock;
    }

    /** From now on there is room for so many files in all. */
    public void room(int files) {
        room = files;
    }

    @Override
    public void put(FileId id, byte[] sealed) {
        if (files.size() >= room) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        if (files.containsKey(id)) throw new IllegalStateException("There is a file already.");
        files.put(id, new Stored(sealed.clone(), clock.instant()));
    }

    @Override
    public Optional<byte[]> get(FileId id) {
        return Optional.ofNullable(files.get(id)).map(stored -> stored.sealed().clone());
    }

    @Override
    public void destroy(FileId id) {
        files.remove(id);
    }

    @Override
    public List<FileId> before(Instant instant) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().at().isBefore(instant))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Everything that lies here. */
    public List<FileId> all() {
        return List.copyOf(files.keySet());
    }
}
