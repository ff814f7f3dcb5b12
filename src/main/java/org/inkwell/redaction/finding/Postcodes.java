package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Postcodes of the United Kingdom, and either half of one. */
final class Postcodes implements Recogniser {

    private static final String AREA =
            "(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]"
                    + "|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?"
                    + "|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)";
    private static final String NUMBER = "[0-9OIl|SZ]";
    private static final String INWARD = NUMBER + "[ABD-HJLNP-UW-Z]{2}";

    /**
     * Outward and inward code.
     *
     * @see <a href="https://ideal-postcodes.co.uk/guides/uk-postcode-format">format of
     *     postcodes</a>
     */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?<![A-Za-z0-9])[A-Z]{1,2}"
                            + NUMBER
                            + "[0-9A-Z]? ?"
                            + INWARD
                            + "(?![A-Za-z0-9])");

    private static final Pattern OUTWARD =
            Pattern.compile("(?<![A-Za-z0-9/.-])" + AREA + "\\d[0-9A-Z]?(?![A-Za-z0-9/.-])");
    private static final Pattern INWARD_ALONE =
            Pattern.compile(
                    "(?<![A-Za-z0-9/.,:-])(?!1ST|2ND|3RD|\\d[GTD]B)\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])");

    @Override
    public Stream<Match> find(Line line) {
        var text = line.text();
        return Stream.of(
                        WHOLE.matcher(text)
                                .results()
                                .filter(m -> m.group().chars().anyMatch(Character::isDigit))
                                .map(m -> Match.of(Kind.POSTCODE, "postcode", m, 0.95)),
                        OUTWARD.matcher(text)
                                .results()
                                .map(m -> Match.of(Kind.POSTCODE, "postcode-outward", m, 0.4)),
                        INWARD_ALONE
                                .matcher(text)
                                .results()
                                .map(m -> Match.of(Kind.POSTCODE, "postcode-inward", m, 0.4)))
                .flatMap(matches -> matches);
    }
}
