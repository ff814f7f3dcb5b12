package org.inkwell.redaction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.redaction.finding.SchoolRecord;
import org.junit.jupiter.api.Test;

final class WrittenAllowedTest {

    @Property(tries = 64)
    void whatIsReadIsWhatWasWritten(@ForAll Set<Allowance> sorts, @ForAll boolean known)
            throws IOException {
        var record =
                new SchoolRecord(
                        "Elm Grove Primary School",
                        Optional.of("823/2001").filter(dfe -> known),
                        Optional.empty(),
                        Optional.of("LU7 4QX"));
        var read = carried(new Allowed(sorts, record));
        assertThat(read.sorts()).isEqualTo(sorts);
        assertThat(read.record()).contains(record);
    }

    @Test
    void nothingStaysNothing() throws IOException {
        var read = carried(Allowed.nothing());
        assertThat(read.sorts()).isEmpty();
        assertThat(read.record()).isEmpty();
    }

    private static Allowed carried(Allowed allowed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        WrittenAllowed.write(allowed, new DataOutputStream(bytes));
        return WrittenAllowed.read(
                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
