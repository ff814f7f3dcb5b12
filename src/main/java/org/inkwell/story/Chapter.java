package org.inkwell.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkwell.escalation.KeptCertificate;
import org.inkwell.post.Letter;

/**
 * One thing that happened on a ticket.
 *
 * @param kind which sets its sign and colour
 * @param who did it
 * @param what they did, as the end of a sentence
 * @param text what they said; may be empty
 * @param letter that it is about
 * @param certificates of what went
 */
public record Chapter(
        Instant at,
        Kind kind,
        String who,
        String what,
        String text,
        Optional<Letter> letter,
        List<KeptCertificate> certificates) {

    public Chapter {
        certificates = List.copyOf(certificates);
    }

    /** What sort of thing. */
    public enum Kind {
        REPORTED("!", ""),
        PICTURES("+", ""),
        INKED("■", "ink"),
        RELEASED("✓", "good"),
        REFUSED("×", "bad"),
        REPLY("“", ""),
        NOTE("#", ""),
        EVENT("·", ""),
        ESCALATED("→", "out"),
        SENT("→", "good"),
        ANSWER("←", "out");

        private final String sign;
        private final String look;

        Kind(String sign, String look) {
            this.sign = sign;
            this.look = look;
        }

        public String sign() {
            return sign;
        }

        public String look() {
            return look;
        }
    }

    static Chapter of(Instant at, Kind kind, String who, String what, String text) {
        return new Chapter(at, kind, who, what, text, Optional.empty(), List.of());
    }
}
