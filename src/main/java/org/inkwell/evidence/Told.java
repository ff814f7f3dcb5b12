package org.inkwell.evidence;

import java.util.List;

/**
 * One thing that a certificate says, in words.
 *
 * @param label a few words: what it is about
 * @param sentences for a person who knows nothing of the desk
 */
public record Told(String label, String sentences) {

    /** Everything that the certificate says but its hashes. */
    public static List<Told> of(Certificate certificate) {
        return certificate instanceof FileCertificate file
                ? ofFile(file)
                : ofPackage((PackageCertificate) certificate);
    }

    private static List<Told> ofFile(FileCertificate file) {
        return List.of(
                new Told("What was done", inked(file)),
                new Told("Read again", again(file.reading())),
                new Told("Released", released(file.release())),
                new Told("By which rules", rules(file.policy(), file.engine(), file.models())),
                new Told("On what ground", ground(file.ground())));
    }

    private static List<Told> ofPackage(PackageCertificate pack) {
        return List.of(
                new Told("What was sent", sent(pack)),
                new Told("In the mail’s text", text(pack.textCounts())),
                new Told("By which rules", rules(pack.policy(), pack.engine(), List.of())),
                new Told("On what ground", ground(pack.ground())));
    }

    private static String inked(FileCertificate file) {
        var places = file.counts().stream().mapToLong(FileCertificate.Count::count).sum();
        var went =
                places == 0
                        ? "Nothing personal was found in it."
                        : Words.many(places, "place was", "places were")
                                + " inked: "
                                + Words.kinds(file.counts())
                                + ". Nothing of what stood there is in the file.";
        var left =
                file.leftOut() == 0
                        ? ""
                        : " "
                                + Words.many(file.leftOut(), "part", "parts")
                                + " of the original could not be vouched for and was left out.";
        return "The file was made anew from an original on "
                + Words.moment(file.redacted())
                + ". "
                + went
                + left;
    }

    private static String again(SecondReading reading) {
        return switch (reading.result()) {
            case NOTHING_FOUND -> "What had been made was read again, and nothing was found.";
            case INKED_AGAIN ->
                    "Reading it again found something, which was inked too; the last reading found"
                            + " nothing.";
            case CHANGED_BY_A_PERSON ->
                    "The readers had inked it and found nothing more; then a person changed which"
                            + " places are inked, and it was not read once more.";
        };
    }

    private static String released(FileCertificate.Release release) {
        var when = release.by() + " released exactly these bytes on " + Words.moment(release.at());
        return release.seconds() == null
                ? when + ", without having opened the file at the desk."
                : when + ", " + Words.seconds(release.seconds()) + " after first opening the file.";
    }

    private static String rules(
            PolicyVersion policy, String engine, List<FileCertificate.ModelFile> models) {
        var read =
                models.isEmpty()
                        ? ""
                        : " with " + Words.many(models.size(), "model file", "model files");
        var version =
                policy.version() == 0
                        ? "nothing may stay"
                        : "version %d (SHA-256 %s…)"
                                .formatted(policy.version(), policy.sha256().substring(0, 16));
        return "Policy “%s”: %s. Engine %s%s.".formatted(policy.reference(), version, engine, read);
    }

    private static String ground(Ground ground) {
        return ("For %s, about %s. Reason: %s. Contract: %s. Agreement: %s. Country: %s. Safeguard:"
                        + " %s. All of it was in force on %s.")
                .formatted(
                        ground.supplier(),
                        ground.service(),
                        ground.reason(),
                        ground.contract(),
                        ground.agreement(),
                        ground.country(),
                        ground.safeguard(),
                        Words.day(ground.checked()));
    }

    private static String sent(PackageCertificate pack) {
        var way = pack.archives().isEmpty() ? "enclosed in a mail" : "in one archive";
        return Words.many(pack.certificates().size(), "file", "files")
                + ", each with its own certificate, "
                + way
                + ". The manifest names each with its size and SHA-256.";
    }

    private static String text(List<FileCertificate.Count> counts) {
        return counts.isEmpty()
                ? "Nothing personal was found in subject and text."
                : "Inked in subject and text: " + Words.kinds(counts) + ".";
    }
}
