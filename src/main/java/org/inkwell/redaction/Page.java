package org.inkwell.redaction;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.ScreenReader;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.inkwell.redaction.upright.Upright;

/**
 * A picture as it is read.
 *
 * @param pixels of the upright page
 * @param places on the page that look like text
 */
record Page(Upright upright, Pixels pixels, List<Box> places, Reading reading) {

    /** Of the letters: where the readers agree on more, another look is not worth its time. */
    private static final double SURE = 0.5;

    /** Turned as its lines run and as its letters are read, and as large as it takes. */
    static Page of(Pixels picture, ScreenReader reader, Stages stages) {
        var page = turned(picture, reader, stages);
        if (!page.reading.isSmall() || page.reading.agreement() >= SURE) {
            return page;
        }
        return page.upright
                .enlarged()
                .map(large -> Located.on(picture, large, reader, stages).read(reader, stages))
                .filter(large -> large.reading.agreement() > page.reading.agreement())
                .orElse(page);
    }

    private static Page turned(Pixels picture, ScreenReader reader, Stages stages) {
        var upright = stages.run("turn", () -> Upright.of(picture));
        var level = Located.on(picture, upright, reader, stages);
        if (reader.isOnItsSide(level.places)) {
            return Located.on(picture, Upright.ofOneOnItsSide(picture), reader, stages)
                    .facing(picture, reader, stages)
                    .read(reader, stages);
        }
        var page = level.read(reader, stages);
        // Nearly every page that lies level is the right way up: only one that is hardly read may
        // not be.
        if (!page.reading.isHardlyAgreed()) {
            return page;
        }
        var facing = level.facing(picture, reader, stages);
        return facing.equals(level) ? page : facing.read(reader, stages);
    }

    /** Where on the picture lies what was found at places of the page. */
    List<Box> back(List<Box> onPage) {
        return onPage.stream().flatMap(box -> upright.back(box).stream()).toList();
    }

    /** What was found on the page, as it lies on the picture. */
    Stream<Finding> back(Finding onPage) {
        return upright.back(onPage.box()).stream().map(onPage::at);
    }

    /** Where on the picture lies what was found, without what is beyond the page's right edge. */
    List<Box> places(Box found) {
        return upright.back(Finding.within(found, pixels));
    }

    /**
     * What both readers read alike, where it lies on the picture in one piece.
     *
     * @param isSeen whether a place on the picture is to be told of
     */
    List<TextLine> words(Predicate<Box> isSeen) {
        return reading.lines().stream()
                .map(line -> words(line, isSeen))
                .filter(words -> !words.isEmpty())
                .map(TextLine::new)
                .toList();
    }

    private List<Token> words(TextLine line, Predicate<Box> isSeen) {
        return line.tokens().stream()
                .filter(Token::isAgreed)
                .flatMap(
                        token ->
                                Stream.of(places(token.box()))
                                        .filter(places -> places.size() == 1)
                                        .map(places -> places.get(0))
                                        .filter(isSeen)
                                        .map(at -> new Token(at, token.first(), token.first())))
                .toList();
    }

    private record Located(Upright upright, Pixels pixels, List<Box> places) {

        static Located on(Pixels picture, Upright upright, ScreenReader reader, Stages stages) {
            var page = upright.page(picture);
            return new Located(upright, page, stages.run("locate", () -> reader.locate(page)));
        }

        /** The other way up where it is upside down. */
        Located facing(Pixels picture, ScreenReader reader, Stages stages) {
            return reader.isUpsideDown(pixels, places)
                    ? on(picture, upright.overturned(), reader, stages)
                    : this;
        }

        Page read(ScreenReader reader, Stages stages) {
            var reading = stages.run("read", () -> reader.read(pixels, places));
            return new Page(upright, pixels, places, reading);
        }
    }
}
