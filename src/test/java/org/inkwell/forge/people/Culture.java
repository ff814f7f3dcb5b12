package org.inkwell.forge.people;

import java.util.Locale;

/** Where a name is at home, for the comparison of who is protected how well. */
public enum Culture {
    ENGLISH("en-GB"),
    SCOTTISH,
    WELSH,
    IRISH,
    POLISH("pl"),
    ROMANIAN,
    LITHUANIAN,
    TURKISH("tr"),
    ARABIC,
    SOMALI,
    YORUBA,
    IGBO,
    AKAN,
    PAKISTANI,
    BANGLADESHI,
    GUJARATI,
    PUNJABI,
    TAMIL,
    CHINESE,
    VIETNAMESE("vi"),
    KOREAN,
    PORTUGUESE("pt"),
    SPANISH("es"),
    FRENCH("fr"),
    GREEK,
    UKRAINIAN,
    JEWISH,
    CARIBBEAN,
    ITALIAN("it"),
    FILIPINO,
    NEPALI,
    IRANIAN,
    ALBANIAN("sq"),
    HUNGARIAN("hu"),
    SHONA,
    SINHALESE,
    /** Names that are everyday words. */
    WORDLIKE;

    /** Datafaker's name of a language that it knows in Latin letters; empty where it has none. */
    private final String language;

    Culture() {
        this("");
    }

    Culture(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    /** As the truth writes it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
