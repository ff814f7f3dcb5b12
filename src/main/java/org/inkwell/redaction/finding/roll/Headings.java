package org.inkwell.redaction.finding.roll;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a heading means, however it is capitalised, spaced and punctuated. */
final class Headings {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?:(?:primary|secondary|first|second|main) )?\\b(?:parent|contact|guardian"
                            + "|carer|mother|father|mum|dad|emergency|next of kin|sibling|tutor"
                            + "|doctor|gp)s?(?: contact)?(?: \\d)?\\b");

    /** A heading that says so tells of a contact's kind or of a day, and of nobody. */
    private static final Set<String> OF_NOBODY =
            Set.of(
                    "type",
                    "consent",
                    "priority",
                    "status",
                    "relationship",
                    "relation",
                    "order",
                    "description",
                    "verified",
                    "responsibility",
                    "premium",
                    "group",
                    "gender",
                    "country",
                    "place",
                    "school",
                    "nationality",
                    "language",
                    "notes");

    private static final Set<String> QUALIFIERS =
            Set.of(
                    "legal",
                    "chosen",
                    "preferred",
                    "former",
                    "previous",
                    "pupil",
                    "pupils",
                    "student",
                    "students",
                    "learner",
                    "child",
                    "staff",
                    "teacher",
                    "employee",
                    "parent",
                    "parents",
                    "contact",
                    "guardian",
                    "carer",
                    "mother",
                    "father",
                    "mum",
                    "dad",
                    "emergency",
                    "primary",
                    "secondary",
                    "main",
                    "next",
                    "of",
                    "kin",
                    "person",
                    "the",
                    "known",
                    "as",
                    "full",
                    "display",
                    "s",
                    "form",
                    "tutor",
                    "class",
                    "reg",
                    "registration",
                    "sibling",
                    "doctor",
                    "gp",
                    "user",
                    "member");
    private static final Set<String> NOUNS =
            Set.of(
                    "name",
                    "names",
                    "fullname",
                    "pupil",
                    "pupils",
                    "student",
                    "students",
                    "learner",
                    "child",
                    "staff",
                    "teacher",
                    "employee",
                    "parent",
                    "parents",
                    "contact",
                    "guardian",
                    "carer",
                    "mother",
                    "father",
                    "tutor",
                    "known",
                    "preferred",
                    "chosen",
                    "kin",
                    "nickname");

    /** In this order; the first part that a heading holds, run together, decides. */
    private static final List<Map.Entry<String, Field>> PARTS =
            List.of(
                    Map.entry("email|^mail$", Field.EMAIL),
                    Map.entry("birth|^dob|dob$|^born$", Field.BIRTH),
                    Map.entry(
                            "phone|mobile|landline|^tel|tel(?:no|number)?\\d*$|^mob|^cell|^fax",
                            Field.PHONE),
                    Map.entry("postcode|postalcode|^zip", Field.POSTCODE),
                    Map.entry("userprincipalname", Field.EMAIL),
                    Map.entry(
                            "user(?:name|id)|log[io]n|samaccountname|accountname|staffcode",
                            Field.USER_NAME),
                    Map.entry("^(?:pupils?|former|current)?upn|uniquepupiln", Field.UPN),
                    Map.entry(
                            "^(?:pupil|student)?(?:adm|admission)(?:issions?)?(?:no|num|number|ref|id)?$|^adno$|^adnum",
                            Field.ADMISSION_NUMBER),
                    Map.entry(
                            "uln$|^uci|^nhs|^nino|nationalins|^ninumber|^trn|passport|payroll"
                                    + "|uniquelearner|cand(?:idate)?n|exam(?:ination)?n|^rollno|^rollnum"
                                    + "|(?:student|pupil|person|learner|teacher|employee|staff|mis)(?:id|no|num|number|ref|reference)$|^id$|^(?:contact|home|work)number$",
                            Field.OTHER_NUMBER),
                    Map.entry(
                            "address|^addr|street|^road|^town|^city|^village|locality|^house(?:name|no|num)|^apartment|^flat|^paon|^saon",
                            Field.ADDRESS),
                    Map.entry("surname|lastname|familyname", Field.SURNAME),
                    Map.entry("middlename", Field.MIDDLE_NAME),
                    Map.entry(
                            "forename|firstname|givenname|christianname|knownasname",
                            Field.FORENAME));

    private static final Set<String> WHO =
            Set.of("type", "role", "persontype", "usertype", "category", "persontitle");

    private Headings() {}

    static Heading of(String written) {
        return new Heading(written.strip(), column(written));
    }

    private static Optional<Column> column(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var words =
                HUMP.matcher(plain.replaceAll("\\(.*?\\)", " "))
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("(?<=\\p{L})(?=\\d)", " ")
                        .replaceAll("[^\\p{L}\\d]+", " ")
                        .strip();
        return field(words, List.of(words.split(" ", -1)))
                .map(field -> new Column(field, whose(words), who(words)));
    }

    private static Optional<Field> field(String words, List<String> tokens) {
        var joined = words.replace(" ", "");
        if (WHO.contains(joined)) {
            return Optional.of(Field.WHO);
        }
        var dated = tokens.contains("date") && !joined.contains("birth");
        if (joined.isEmpty() || dated || tokens.stream().anyMatch(OF_NOBODY::contains)) {
            return joined.contains("email") ? Optional.of(Field.EMAIL) : Optional.empty();
        }
        var base = CONTACT.matcher(words).replaceAll("").replace(" ", "");
        return PARTS.stream()
                .filter(
                        part ->
                                Pattern.compile(part.getKey()).matcher(joined).find()
                                        || Pattern.compile(part.getKey()).matcher(base).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> name(tokens));
    }

    private static Optional<Field> name(List<String> tokens) {
        var rest = tokens.stream().filter(token -> !QUALIFIERS.contains(token)).toList();
        var alone = rest.stream().allMatch(token -> NOUNS.contains(token) || token.matches("\\d"));
        return alone && tokens.stream().anyMatch(NOUNS::contains)
                ? Optional.of(Field.FULL_NAME)
                : Optional.empty();
    }

    private static String whose(String words) {
        var contact = CONTACT.matcher(words);
        return contact.find() && !words.equals("contact number") ? contact.group() : "";
    }

    private static Who who(String words) {
        if (words.matches(".*\\b(?:staff|employee|teacher)\\b.*")) {
            return Who.STAFF;
        }
        return words.matches(".*\\b(?:pupil|student|learner|child|upn|admission|adm)\\b.*")
                ? Who.PUPIL
                : Who.PERSON;
    }
}
