package org.inkwell.redaction.finding;

/** A line as a recogniser leaves it: every stretch that goes shown as █, spaces kept. */
final class Trial {

    private Trial() {}

    static String inked(Recogniser recogniser, String before) {
        return inked(recogniser, before, Roll.none());
    }

    static String inked(Recogniser recogniser, String before, Roll roll) {
        var after = new StringBuilder(before);
        recogniser
                .find(new Line(before, roll))
                .forEach(
                        match -> {
                            for (var at = match.start(); at < match.end(); at++) {
                                if (before.charAt(at) != ' ') {
                                    after.setCharAt(at, '█');
                                }
                            }
                        });
        return after.toString().replaceAll("█+", "█");
    }
}
