package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

    @Test
    void namesThatBeginBelowOneAnotherAreAColumn() {
        var columns = columns(new Box(20, 20, 50, 12), new Box(22, 60, 80, 12));
        assertThat(columns).containsExactly(new Judged.Column(List.of(56, 86)));
        assertThat(columns(new Box(20, 20, 50, 12), new Box(23, 60, 80, 12))).isEmpty();
    }

    @Test
    void inkThatTouchesIsOneRun() {
        var columns =
                columns(
                        new Box(20, 20, 50, 12),
                        new Box(74, 20, 30, 12),
                        new Box(108, 20, 30, 12),
                        new Box(20, 60, 80, 12));
        assertThat(columns).containsExactly(new Judged.Column(List.of(124, 86)));
    }

    private static List<Judged.Column> columns(Box... names) {
        var pii = Stream.of(names).map(box -> new Truth.Personal("name", null, box)).toList();
        var findings =
                Stream.of(names).map(box -> new Finding(Kind.NAME, "name-known", box, 1)).toList();
        return Columns.of(new Truth("a.png", null, null, null, pii, null, null, null), findings);
    }
}
