package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a line, ‹ › stand around what must stay; everything else is as under the strictest rules. */
final class AllowedTest {

    private static final SchoolRecord CHURCH =
            new SchoolRecord(
                    "Grace Church Primary School",
                    Optional.of("823/2001"),
                    Optional.of("109876"),
                    Optional.of("LU7 4QX"));

    private static final Set<Allowance> ALL = EnumSet.allOf(Allowance.class);
    private static final TextRedactor STRICT = new TextRedactor(Recognisers.strictest(2026));
    private static final Pseudonyms NAMES = new Pseudonyms(new byte[32]);

    private static String redact(String text, Roll roll, Set<Allowance> allowed) {
        return STRICT.allowing(new Allowed(allowed, CHURCH)).redact(text, roll, NAMES).text();
    }

    private static void staysAlone(String marked, Roll roll) {
        var line = marked.replaceAll("[‹›]", "");
        var place = marked.replaceAll("^[^‹]*‹|›.*$", "");
        assertThat(STRICT.redact(line, roll, NAMES).text()).doesNotContain(place);
        assertThat(redact(line, roll, ALL)).contains(place);
        assertThat(redact(line, roll, Set.of())).isEqualTo(STRICT.redact(line, roll, NAMES).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The register of ‹Grace Church Primary School› cannot be saved.",
                "‹Grace Church Primary School›'s server is down",
                "(‹Grace Church Primary School›), since Monday",
                "DfE number ‹823/2001› is refused",
                "DfE number: ‹8232001› is refused",
                "The licence of URN ‹109876› has ended.",
                "It is sent to ‹LU7 4QX› and comes back",
                "Serial number: ‹5CG1234XYZ›",
                "serial no. ‹7XK2M13›, out of warranty",
                "its S/N is ‹PF2ABC12›; it does not start",
                "Asset tag ‹ICT02314› does not start",
                "Computer name: ‹DESKTOP-7H2KQ98›",
                "Hostname ‹SIMS-SRV011› is not found",
                "The server at ‹192.168.14.203› does not answer",
                "ping ‹10.32.4.115› fails",
                "its card is ‹3C:52:82:5F:B0:0F› and the lease ends"
            })
    void whatIsToldForCertainStays(String line) {
        staysAlone(line, Roll.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the school's name, and people who are called alike
                "Grace Church is absent today",
                "Grace Church Primary is the school of Grace Church",
                "Amara Grace Church Primary School",
                "Grace Church Primary School Amara Okonkwo",
                "Ask Amara Okonkwo of Grace Churches Primary School",
                // numbers of the school within longer ones
                "UPN J823200112001",
                "UPN J 8232001 12001",
                "J8232001 12001A",
                "8232001 120012",
                "109876 44",
                "Adm No: 109876",
                "call 8232001",
                "It is 109876 again",
                "Key: ABC12-DEF34-GHI56-JKL78",
                "Serial number ABC12-DEF34-GHI56",
                // the postcode, where somebody may live there
                "12 Mill Lane, LU7 4QX",
                "Amara Okonkwo moved to LU7 4QX",
                "LU7 4QY",
                // numbers of people after a label of a device
                "Serial number J823200124001",
                "Serial number: 9990642176",
                "Serial number AB123456C",
                "Serial number: 07700900123",
                "S/N OKONK812345A99AB",
                "Serial no. 004417",
                "Asset tag AMY-00231",
                "Asset tag: OKONKWO1",
                "Serial number 12JAN2011",
                "Computer name: AMARA-LAP1",
                "Computer name TESS-PC01",
                "Computer name: aokonkwo-1",
                "The pupil 5CG1234XYZ",
                // addresses that mean somebody outside of the school
                "81.2.69.142 signed in",
                "172.32.4.115 signed in",
                "192.168.14.203.81 signed in",
                "amara@10.32.4.115"
            })
    void whatIsNotCertainGoesAsEver(String line) {
        assertThat(redact(line, Roll.none(), ALL))
                .isEqualTo(STRICT.redact(line, Roll.none(), NAMES).text());
    }

    @Test
    void aNameThatAPersonOfTheRollBearsGoes() {
        var roll = RollTest.roll("forename,surname\nGrace,Church\n");
        var line = "Grace Church of Grace Church Primary School";
        assertThat(redact(line, roll, ALL)).doesNotContain("Grace", "Church");
        staysAlone(
                "The register of ‹Grace Church Primary School› fails",
                RollTest.roll("forename,surname\nGrace,Okonkwo\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "Serial number 5CG1234XYZ,5CG1234XYZ",
        "URN 109876,109876",
        "Asset tag ICT2314,ICT2314"
    })
    void aNumberThatTheRollHasGoes(String line, String number) {
        var roll = RollTest.roll("forename,surname,admission number\nAmara,Okonkwo," + number);
        assertThat(redact(line, roll, ALL)).doesNotContain(number);
    }

    @ParameterizedTest
    @EnumSource(Allowance.class)
    void oneSortDoesNotLetAnotherStay(Allowance sort) {
        var lines =
                Map.of(
                        Allowance.SCHOOL_NAME, "The register of Grace Church Primary School",
                        Allowance.SCHOOL_NUMBER, "DfE number 823/2001",
                        Allowance.SCHOOL_POSTCODE, "sent to LU7 4QX",
                        Allowance.DEVICE_NUMBER, "Serial number: 5CG1234XYZ",
                        Allowance.COMPUTER_NAME, "Computer name: DESKTOP-7H2KQ98",
                        Allowance.INNER_ADDRESS, "The server at 192.168.14.203");
        lines.forEach(
                (of, line) ->
                        assertThat(redact(line, Roll.none(), Set.of(sort)).equals(line))
                                .isEqualTo(of == sort));
    }

    @Test
    void aValueUnderAHeadingOfDevicesStays() {
        var redactor = STRICT.allowing(new Allowed(ALL, CHURCH));
        assertThat(redactor.judge("Asset tag", "5CG1234XYZ", Roll.none(), NAMES).stays())
                .containsExactly(Allowance.DEVICE_NUMBER);
        assertThat(redactor.judge("UPN", "5CG1234XYZ", Roll.none(), NAMES).goes()).hasSize(1);
        assertThat(redactor.judge("Product key", "5CG1234XYZ", Roll.none(), NAMES).goes())
                .hasSize(1);
        assertThat(redactor.judge("Note", "5CG1234XYZ", Roll.none(), NAMES).goes()).hasSize(1);
    }

    @Test
    void whatStaysAndWhatCouldHaveIsCountedBySort() {
        var line = "Asset tag 5CG1234XYZ at 192.168.14.203";
        assertThat(
                        STRICT.allowing(new Allowed(Set.of(Allowance.DEVICE_NUMBER), CHURCH))
                                .redact(line, Roll.none(), NAMES)
                                .kept())
                .hasSize(1)
                .containsEntry(Allowance.DEVICE_NUMBER, 1L);
        assertThat(
                        STRICT.allowing(new Allowed(Set.of(), CHURCH))
                                .replacements(line, Roll.none(), NAMES))
                .extracting(Replacement::rule)
                .contains("device-number", "inner-address");
    }

    /** The law: whatever stays more than under the strictest rules is of a sort that may. */
    @Property(tries = 300)
    void nothingOutsideOfTheAllowanceStays(
            @ForAll("lines") String line, @ForAll Set<Allowance> allowed) {
        var strict = STRICT.replacements(line, Roll.none(), NAMES);
        var redactor = STRICT.allowing(new Allowed(allowed, CHURCH));
        var judged = redactor.judge("", line, Roll.none(), NAMES);
        assertThat(allowed).containsAll(judged.stays());
        var inked = inked(line, judged.goes());
        var freed =
                strict.stream()
                        .flatMapToInt(r -> IntStream.range(r.start(), r.end()))
                        .filter(at -> !inked.contains(at))
                        .filter(at -> Character.isLetterOrDigit(line.charAt(at)))
                        .boxed()
                        .collect(Collectors.toSet());
        var certain =
                List.of(
                        "Grace Church Primary School",
                        "823/2001",
                        "109876",
                        "LU7 4QX",
                        "5CG1234XYZ",
                        "DESKTOP-7H2KQ98",
                        "192.168.14.203");
        for (var at : freed) {
            assertThat(certain)
                    .anyMatch(
                            said -> {
                                var from = line.lastIndexOf(said, at);
                                return from >= 0 && at < from + said.length();
                            });
        }
    }

    @Provide
    Arbitrary<String> lines() {
        var parts =
                Arbitraries.of(
                        "Grace",
                        "Church",
                        "Grace Church Primary School",
                        "Amara Okonkwo",
                        "823/2001",
                        "109876",
                        "LU7 4QX",
                        "12 Mill Lane",
                        "Serial number",
                        "5CG1234XYZ",
                        "J823200124001",
                        "Computer name:",
                        "DESKTOP-7H2KQ98",
                        "AMARA-PC1",
                        "192.168.14.203",
                        "81.2.69.142",
                        "07700 900123",
                        "and",
                        ",",
                        "UPN",
                        "URN",
                        "4417");
        return Combinators.combine(
                        parts.list().ofMinSize(1).ofMaxSize(7), Arbitraries.of(" ", "  ", ", ", ""))
                .as((said, between) -> String.join(between, said));
    }

    private static Set<Integer> inked(String line, List<Replacement> goes) {
        return goes.stream()
                .flatMapToInt(r -> IntStream.range(r.start(), r.end()))
                .filter(at -> at < line.length())
                .boxed()
                .collect(Collectors.toSet());
    }
}
