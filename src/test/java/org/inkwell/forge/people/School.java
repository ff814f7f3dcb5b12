package org.inkwell.forge.people;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.forge.Dice;

/**
 * A school that does not exist, with the people on its roll.
 *
 * @param domain of its mail, under .example
 * @param year of the day on which its screens were taken
 */
public record School(
        String name,
        String domain,
        int year,
        List<Person> pupils,
        List<Person> staff,
        List<Person> guardians) {

    private static final int PUPILS = 240;
    private static final int STAFF = 30;
    private static final int GUARDIANS = 60;

    public static School made(Dice dice) {
        var place = dice.pick("Oakfield", "Thornbridge", "Hillcrest", "St Cuthbert's", "Riverside");
        var name = place + " " + dice.pick("Academy", "High School", "Primary School", "College");
        var domain = People.plain(place) + dice.pick(".sch.example", ".academy.example");
        var year = dice.between(2023, 2026);
        var people = new People(dice, domain, year);
        return new School(
                name,
                domain,
                year,
                IntStream.range(0, PUPILS).mapToObj(at -> people.pupil(1 + at % 13)).toList(),
                Stream.generate(people::member).limit(STAFF).toList(),
                Stream.generate(people::guardian).limit(GUARDIANS).toList());
    }

    public List<Person> everybody() {
        return Stream.of(pupils, staff, guardians).flatMap(List::stream).toList();
    }
}
