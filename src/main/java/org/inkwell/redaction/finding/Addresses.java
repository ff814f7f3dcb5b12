package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Houses: a number with a street, a flat, a box at the post office. */
final class Addresses implements Recogniser {

    private static final String STREET =
            "(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|way|crescent|court|ct|gardens?|terrace|place"
                    + "|grove|hill|mews|park|row|square|green|walk|rise|view|turnpike|boulevard|mount|parade|wharf"
                    + "|paddocks?|crofts?|meadows?|cottages?|orchard|spinney|copse|fold|garth|heights|hollow"
                    + "|knoll|leas?|vale|villas?|chase|broadway|quay|ridge|brow|circus|quadrant|approach"
                    + "|esplanade|promenade|maltings|bungalow)";

    /**
     * Number, one to three words, kind of street; abroad the number after it.
     *
     * @see <a href="https://www.royalmail.com/find-a-postcode">addresses as Royal Mail has them</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\w:/.])\\d{1,5}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?i:"
                            + STREET
                            + ")\\b\\.?"
                            + "|(?<![\\w:/.])\\d{1,4}[A-Za-z]?,? (?:\\p{L}[\\p{L}'’-]+ ){1,2}"
                            + "(?:street|road|avenue|lane|close|drive|crescent|terrace|gardens)\\b"
                            + "|\\b[Tt]he (?:Old )?(?:Forge|Vicarage|Rectory|Barn|Mill|Stables?|Cottage|Lodge|Gables|Manor|Coach House"
                            + "|Bakery|Chapel|Smithy|Granary|Willows|Elms|Limes|Firs|Beeches|Oaks|Laurels|Hollies|Poplars"
                            + "|Farmhouse|School House|Schoolhouse|Post Office|Bungalow)\\b(?=,| [A-Z]{1,2}\\d)"
                            + "|(?i:\\b(?:caravan|plot|pitch|mooring|bungalow|maisonette|unit|rm)) \\d{1,4}[A-Za-z]?,? (?=\\p{Lu}\\p{Ll})"
                            + "|(?<![\\w:/.])\\d{1,4}[A-Za-z]? (?:\\p{Lu}[\\p{L}'’-]+ ){1,2}(?:Yard|Farm|House|Mill|Barns?|Lodge|Cottages|Wood|End|Bank|Field|Common|Gate|Fields)\\b(?=,| [A-Z]{1,2}\\d)"
                            + "|(?:\\bc/o )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,2}(?:House|Farm|Cottage|Lodge|Barn|Hotel|Hostel|Court|Mill)\\b"
                            + "(?=,? (?:[A-Z]{1,2}\\d{1,2}[A-Z]? \\d|\\d{1,4}[A-Za-z]? \\p{Lu}))"
                            + "|(?i:\\b(?:flat|apt\\.?|apartment|suite)) \\d{1,4}[A-Za-z]?\\b"
                            + "|(?i:\\bp\\.?o\\.? box) \\d+"
                            + "|\\b\\p{Lu}[\\p{L}'’-]+ ?(?i:street|stra(?:ss|ß)e|str\\.|laan|gatan|weg)"
                            + " \\d{1,4}[a-z]?\\b(?:, ?\\d{4,5}(?: \\p{L}+){0,3})?"
                            + "|\\b(?i:rue|via|calle|rua|ulica|ul\\.) (?:\\p{L}+ ){1,3}\\d{1,4}\\b");

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .map(found -> Match.of(Kind.ADDRESS, "address", found, 0.8));
    }
}
