package org.inkwell.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.inkwell.redaction.finding.roll.RollException;
import org.inkwell.redaction.finding.roll.RollFile;
import org.junit.jupiter.api.Test;

final class SealedMembersTest {

    private static final String CSV =
            "type,name,parent 1 e-mail,house\nPupil,\"Mac an tSaoir, Zoë\",z@oak.example,Red,more\n";

    @Test
    void whatIsSealedIsTheSameAfterwards() throws RollException {
        var roll = RollFile.read(CSV.getBytes(UTF_8));
        assertThat(SealedMembers.ofBytes(SealedMembers.toBytes(roll))).isEqualTo(roll);
    }

    @Test
    void halfOfItIsRefused() throws RollException {
        var bytes = SealedMembers.toBytes(RollFile.read(CSV.getBytes(UTF_8)));
        assertThatThrownBy(() -> SealedMembers.ofBytes(Arrays.copyOf(bytes, 5)))
                .isInstanceOf(IllegalStateException.class);
    }
}
