package org.inkwell.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

final class EntryTest {

    @Property(tries = 200)
    void everyEntryReadsAsItWasWritten(
            @ForAll @StringLength(max = 200) String name,
            @ForAll @StringLength(max = 200) String object,
            @ForAll @StringLength(max = 2000) String reason,
            @ForAll Verb verb,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var access = new Access(new Actor("1", name), verb, object, reason);
        var entry = new Entry(Instant.ofEpochSecond(second, 5), access);
        assertThat(Entry.ofBytes(entry.toBytes())).isEqualTo(entry);
    }
}
