package org.inkwell.forge.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** A school's people as its own system writes them out. */
public final class Roll {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private Roll() {}

    public static void write(School school, Path file) throws IOException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader(
                                "Forename",
                                "Surname",
                                "UPN",
                                "Adm No",
                                "Date of birth",
                                "Email",
                                "Phone",
                                "Mobile",
                                "Address",
                                "Postcode",
                                "Username")
                        .setRecordSeparator('\n')
                        .get();
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var printer = format.print(writer)) {
            for (var person : school.everybody()) {
                var contact = person.contact();
                printer.printRecord(
                        person.forename(),
                        person.surname(),
                        person.numbers().upn(),
                        person.numbers().admission(),
                        DAY.format(person.born()),
                        contact.email(),
                        contact.phone(),
                        contact.mobile(),
                        contact.house() + ", " + contact.town(),
                        contact.postcode(),
                        person.user());
            }
        }
    }
}
