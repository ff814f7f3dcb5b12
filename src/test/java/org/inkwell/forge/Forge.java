package org.inkwell.forge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.forge.distortion.Distortions;
import org.inkwell.forge.people.Roll;
import org.inkwell.forge.people.School;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.picture.TruthLine;
import org.inkwell.forge.web.Chromium;
import org.inkwell.forge.web.Pages;
import org.inkwell.forge.window.Windows;
import org.inkwell.forge.wording.Cast;

/** Draws a set of screens with their truth and the roll of their school. */
public final class Forge {
    private static final String ROLL = "roll.csv";
    private static final String TWO_MONITORS = "two-monitors";

    private final Order order;
    private final School school;
    private final Chromium chromium;

    private Forge(Order order, Chromium chromium) {
        this.order = order;
        this.school = School.made(new Dice(order.seed()).of("school"));
        this.chromium = chromium;
    }

    public static void main(String... words) throws IOException {
        try (var chromium = Chromium.open()) {
            new Forge(Order.of(words), chromium).forge();
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private void forge() throws IOException {
        Files.createDirectories(order.out());
        Roll.write(school, order.out().resolve(ROLL));
        var kinds = kinds();
        var truth = new ArrayList<String>();
        for (var number = 0; number < order.screens(); number++) {
            var kind = kinds.get(number % kinds.size());
            var dice = new Dice(order.seed()).of("screen " + number);
            var drawn = drawn(kind, new Cast(school, dice));
            var distorted = Distortions.of(drawn, dice.of("distortion"));
            var stem = "%04d-%s".formatted(number, kind);
            var file = PictureFile.write(distorted, order.out(), stem);
            truth.add(
                    new TruthLine(file, order.split(), order.seed(), ROLL, distorted.how())
                            .of(distorted.drawn()));
        }
        Files.write(order.out().resolve("truth.jsonl"), truth, StandardCharsets.UTF_8);
    }

    private Drawn drawn(String kind, Cast cast) throws IOException {
        if (kind.equals(TWO_MONITORS)) {
            var left = drawn(cast.dice().pick(Windows.kinds()), cast);
            return left.beside(drawn(cast.dice().pick(Pages.kinds()), cast));
        }
        return Windows.kinds().contains(kind)
                ? Windows.draw(kind, cast)
                : chromium.draw(kind, cast);
    }

    private List<String> kinds() {
        var kinds = new ArrayList<>(Windows.kinds());
        kinds.addAll(Pages.kinds());
        kinds.add(TWO_MONITORS);
        kinds.removeIf(kind -> !order.only().isEmpty() && !kind.equals(order.only()));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("there is no kind " + order.only());
        }
        return List.copyOf(kinds);
    }
}
