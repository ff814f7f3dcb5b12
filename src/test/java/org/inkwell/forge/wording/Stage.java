package org.inkwell.forge.wording;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkwell.forge.Dice;
import org.inkwell.forge.people.School;

/** What stands on a screen beside the people: days, figures, secrets, colours. */
final class Stage {
    private static final List<String> COLOURS =
            List.of("#1d4f91", "#0b6e4f", "#7b2d8b", "#b3261e", "#00695c", "#3949ab", "#37474f");

    private final School school;
    private final Dice dice;
    private final LocalDateTime now;
    private final String colour;

    Stage(School school, Dice dice) {
        this.school = school;
        this.dice = dice;
        this.now =
                LocalDateTime.of(school.year(), dice.between(1, 7), dice.between(1, 28), 8, 0)
                        .plusSeconds(dice.below(28_000));
        this.colour = dice.pick(COLOURS);
    }

    /** What is no text: answers within a page's own markup. */
    Optional<String> markup(String call) {
        return switch (call) {
            case "colour" -> Optional.of(colour);
            case "hue" -> Optional.of(dice.pick(COLOURS));
            case "percent" -> Optional.of(String.valueOf(dice.between(10, 95)));
            case "any" -> Optional.of(String.valueOf(dice.below(1_000_000)));
            default -> Optional.empty();
        };
    }

    Line line(String call) {
        if (call.startsWith("#")) {
            return Line.unjudged(dice.digits(Integer.parseInt(call.substring(1))));
        }
        return switch (call) {
            case "school" -> Line.unjudged(school.name());
            case "domain" -> Line.unjudged(school.domain());
            case "today" -> Line.safe(written("EEEE d MMMM yyyy"));
            case "date" -> Line.safe(written("dd/MM/yyyy"));
            case "day" -> Line.safe(written("d MMM"));
            case "time" -> Line.safe(written("HH:mm"));
            case "stamp" -> Line.safe(moment().format(pattern("yyyy-MM-dd HH:mm:ss")));
            case "clock" -> Line.safe(moment().format(pattern("HH:mm:ss")));
            case "mark" ->
                    Line.unjudged(dice.pick("4", "5", "6", "7", "8", "3+", "B", "C", "67", "81"));
            case "attends" -> Line.unjudged(dice.pick("/", "\\", "L", "N", "I", "M", "/", "/"));
            case "share" -> Line.unjudged(dice.between(71, 99) + "." + dice.below(10) + "%");
            case "hex" -> Line.safe("0x8" + hex(4).substring(1));
            case "password" ->
                    secret(
                            dice.pick("Autumn", "Pa55", "tiger", "Xy!", "Welc0me")
                                    + dice.digits(3)
                                    + "!"
                                    + hex(1));
            case "token" -> secret(hex(16));
            case "key" -> secret(dice.pick("ghp_", "xoxb-", "AKIA", "ey") + hex(12));
            case "ip" ->
                    Line.unjudged(
                            "10."
                                    + dice.below(255)
                                    + "."
                                    + dice.below(255)
                                    + "."
                                    + dice.below(255));
            default -> throw new IllegalArgumentException("no screen has a " + call);
        };
    }

    private static Line secret(String text) {
        return Facets.one("secret", text);
    }

    private String hex(int bytes) {
        var random = new byte[bytes];
        dice.random().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private String written(String form) {
        return now.minusDays(dice.below(20)).minusMinutes(dice.below(300)).format(pattern(form));
    }

    private LocalDateTime moment() {
        return now.plusSeconds(dice.below(900));
    }

    private static DateTimeFormatter pattern(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.UK);
    }
}
