package org.inkwell.redaction.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.roll.Entry;
import org.inkwell.redaction.finding.roll.Field;
import org.inkwell.redaction.finding.roll.Member;
import org.inkwell.redaction.finding.roll.Who;

/** A roll as bytes: the same people make the same ones. */
final class WrittenRoll {

    private WrittenRoll() {}

    static byte[] of(Roll roll) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var to = new DataOutputStream(bytes);
        to.writeInt(roll.members().size());
        for (var member : roll.members()) {
            Frames.write(member.who().name(), to);
            to.writeInt(member.entries().size());
            for (var entry : member.entries()) {
                Frames.write(entry.field().name(), to);
                Frames.write(entry.text(), to);
            }
        }
        return bytes.toByteArray();
    }

    static Roll read(byte[] written) throws IOException {
        var from = new DataInputStream(new ByteArrayInputStream(written));
        var members = new ArrayList<Member>();
        for (var left = Frames.count(from); left > 0; left--) {
            var who = Who.valueOf(Frames.text(from));
            var entries = new ArrayList<Entry>();
            for (var cells = Frames.count(from); cells > 0; cells--) {
                entries.add(new Entry(Field.valueOf(Frames.text(from)), Frames.text(from)));
            }
            members.add(new Member(who, entries));
        }
        return Roll.of(members);
    }
}
