package org.inkwell.supplier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a supplier works.
 *
 * @param code two capitals of ISO 3166-1
 */
public record Country(String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /**
     * Where personal data may go as within the United Kingdom, whoever has it there. Canada, Japan
     * and the United States are adequate for some organisations alone, so that what makes a
     * supplier one of them is recorded as a safeguard.
     *
     * @see <a
     *     href="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/">
     *     adequacy regulations, as the Information Commissioner lists them</a>
     */
    private static final Set<String> FREE =
            Set.of(
                    "GB", "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR",
                    "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI",
                    "ES", "SE", "IS", "LI", "NO", "AD", "AR", "CH", "FO", "GG", "GI", "IL", "IM",
                    "JE", "KR", "NZ", "UY");

    public static final Country UNITED_KINGDOM = new Country("GB");

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("No country has the code " + code);
        }
    }

    /** Empty if there is no such code. */
    static Optional<Country> of(String code) {
        return CODES.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /** By name; the United Kingdom first. */
    static List<Country> all() {
        return Stream.concat(
                        Stream.of(UNITED_KINGDOM),
                        CODES.stream()
                                .map(Country::new)
                                .filter(country -> !country.equals(UNITED_KINGDOM))
                                .sorted(Comparator.comparing(Country::name)))
                .toList();
    }

    public String name() {
        return new Locale("", code).getDisplayCountry(Locale.UK);
    }

    /** Whether something may go there without a safeguard. */
    public boolean isFree() {
        return FREE.contains(code);
    }
}
