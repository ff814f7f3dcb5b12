package org.inkwell.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up class of many cultures. */
final class Pupils {

    private static final String[][] NAMES = {
        {"Amara", "Okonkwo-Bell", "", "2014-03-09"},
        {"Siân", "Llewellyn", "SEN Support", "2014-01-22"},
        {"Zayd", "Rahmani", "", "2013-11-30"},
        {"Wiktoria", "Śliwińska", "", "2014-06-17"},
        {"Mei-Ling", "Cheung", "", "2013-09-04"},
        {"Tomasz", "Grabowski", "EHCP", "2014-02-11"},
        {"Oluwaseun", "Adeyemi", "", "2014-05-28"},
        {"Faith", "Hartnell", "FSM", "2013-12-19"},
        {"Harpreet", "Dhaliwal", "", "2014-07-02"},
        {"Caoimhe", "Mac an tSaoir", "", "2013-10-13"},
        {"Yusuf", "Çelik", "SEN Support", "2014-04-25"},
        {"Ngozi", "Eze", "", "2014-08-21"},
        {"Royal", "Bannister", "", "2013-09-29"},
        {"Anh", "Nguyễn", "EAL", "2014-03-31"},
        {"Isla", "Fairweather", "", "2014-01-08"},
        {"Thulani", "Khumalo", "", "2013-11-16"},
        {"Grace", "Parker", "FSM", "2014-06-05"},
        {"Ioana", "Dumitrescu", "EAL", "2014-02-27"}
    };

    private static final String[] FORMS = {"7B", "7K", "7R"};

    private static final String HEADING =
            "Legal Surname,Legal Forename,UPN,Adm No,DoB,Reg group,E-mail,Contact tel,Address\n";

    static final List<Pupil> ALL =
            IntStream.range(0, NAMES.length).mapToObj(Pupils::pupil).toList();

    private Pupils() {}

    /** As the school's system would export them. */
    static String export() {
        var lines =
                ALL.stream()
                        .map(
                                pupil ->
                                        Stream.of(
                                                        pupil.surname(),
                                                        pupil.forename(),
                                                        pupil.upn(),
                                                        pupil.admission(),
                                                        pupil.birthday(),
                                                        pupil.form(),
                                                        pupil.email(),
                                                        pupil.phone(),
                                                        pupil.address())
                                                .collect(Collectors.joining("\",\"", "\"", "\"")));
        return HEADING + lines.collect(Collectors.joining("\n"));
    }

    private static Pupil pupil(int number) {
        var name = NAMES[number];
        return new Pupil(
                name[0],
                name[1],
                LocalDate.parse(name[3]),
                FORMS[number % FORMS.length],
                name[2],
                number);
    }
}
