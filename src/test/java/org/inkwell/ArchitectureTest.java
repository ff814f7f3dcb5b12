package org.inkwell;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.inkwell.escalation.Escalations;
import org.inkwell.handover.Handovers;
import org.inkwell.post.Slip;
import org.inkwell.redaction.finding.InkedText;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.review.ReleasedBytes;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.Reviews;
import org.inkwell.school.Service;
import org.inkwell.vault.SealedStore;
import org.junit.jupiter.api.Test;

/** The wiring between packages, and who may touch what is dangerous. */
final class ArchitectureTest {

    private static final String ROOT = "org.inkwell.";

    /** From the one that knows nobody to those that know most: each uses those before it alone. */
    private static final String[] ORDER = {
        "page",
        "work",
        "redaction",
        "evidence",
        "person",
        "key",
        "accesslog",
        "school",
        "vault",
        "roll",
        "lexicon",
        "policy",
        "review",
        "ticket",
        "supplier",
        "handover",
        "post",
        "escalation",
        "story",
        "desk",
        "demonstration"
    };

    private static final JavaClasses DESK =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.inkwell");

    @Test
    void redactionIsPure() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("..redaction..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("jakarta..", "java.sql..", "java.net.http.."))
                        .because("it serves a command line as well as the desk"));
        check(
                noClasses()
                        .that()
                        .resideInAPackage("..redaction..")
                        .should()
                        .dependOnClassesThat(deskWithout("redaction"))
                        .because("it serves a command line as well as the desk"));
    }

    @Test
    void evidenceIsPure() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "evidence..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("jakarta..", "java.sql..", "java.net.http.."))
                        .because("whoever verifies has neither the desk nor its database"));
    }

    @Test
    void theCommandKnowsRedactionAndEvidenceAlone() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "command..")
                        .should()
                        .dependOnClassesThat(deskWithout("redaction", "evidence", "command"))
                        .because("it works without a server or a database"));
    }

    @Test
    void theLauncherStandsAlone() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "launch..")
                        .should()
                        .dependOnClassesThat(deskWithout("launch"))
                        .because(
                                "it starts what the desk runs on, outside the desk's class loader"));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + "launch..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + "launch..")
                        .because("no part of it is deployed"));
    }

    @Test
    void arrowsBetweenPackagesRunOneWay() {
        for (var at = 0; at < ORDER.length; at++) {
            var later = new String[ORDER.length - at - 1];
            for (var i = 0; i < later.length; i++) later[i] = ROOT + ORDER[at + 1 + i] + "..";
            if (later.length == 0) break;
            check(
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + ORDER[at] + "..")
                            .and(not(resideInAnyPackage(ROOT + "page.generated..")))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .because("a package uses those alone that stand before it"));
        }
        check(slices().matching("org.inkwell.redaction.(*)..").should().beFreeOfCycles());
    }

    @Test
    void aCollectionAloneTouchesItsRows() {
        check(
                noClasses()
                        .that()
                        .haveNameNotMatching(
                                ".*\\.([A-Z]\\w*s|People|AccessLog|Conversation|Queue|Vault|Past)")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class)
                        .because("what decides who sees a row stands where the row is read"));
    }

    @Test
    void nobodyButReviewsMakesWhatMayLeave() {
        check(
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(Reviews.class)
                        .should()
                        .callConstructorWhere(target(owner(type(ReleasedFile.class))))
                        .orShould()
                        .callConstructorWhere(target(owner(type(ReleasedBytes.class))))
                        .because("a person released it, and a type says so"));
    }

    @Test
    void nobodyButEscalationsHandsOverAndEnclosesWhatTheDeskMade() {
        check(
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(Escalations.class)
                        .should()
                        .callMethodWhere(
                                target(owner(type(Handovers.class))).and(target(name("keep"))))
                        .orShould()
                        .callConstructorWhere(target(owner(type(Slip.class))))
                        .because("it was previewed, and made of what a person released"));
    }

    @Test
    void nobodyButItsRedactorMakesInkedText() {
        check(
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(TextRedactor.class)
                        .should()
                        .callConstructorWhere(target(owner(type(InkedText.class))))
                        .because("text that leaves went through the recognisers"));
    }

    @Test
    void nobodyButTheVaultHandlesCiphertext() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "vault..", ROOT + "desk..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(SealedStore.class)
                        .because("to open a file is to be named in the log"));
    }

    @Test
    void theLogIsSystemLoggerAndTheConsoleIsTheLaunchers() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "launch..", ROOT + "command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                        .because("one way to log is enough"));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "launch..", ROOT + "command..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("what is printed is looked at by nobody"));
    }

    @Test
    void timersStandInClockwork() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + "desk..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.github.kagkarlsson..", "java.util.Timer..")
                        .because("whoever asks what runs when reads one class"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(
                classes()
                        .that()
                        .doNotBelongToAnyOf(Service.class)
                        .should()
                        .haveNameNotMatching(
                                ".*\\.[^.]*(Impl|Service|Manager|Helper|Util|Utils|Dto)")
                        .andShould()
                        .haveNameNotMatching(".*\\.(Abstract|Base)[A-Z][^.]*")
                        .because("such a name says that it was not thought of"));
    }

    @Test
    void onlyTheShellIsFilledByThePlatform() {
        check(
                fields().that()
                        .areAnnotatedWith(Inject.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideOutsideOfPackages(
                                ROOT + "vault..",
                                ROOT + "key..",
                                ROOT + "post..",
                                ROOT + "redaction..")
                        .because("the core is built by constructors, so that a test can build it"));
    }

    private static DescribedPredicate<JavaClass> deskWithout(String... packages) {
        var allowed = Stream.of(packages).map(name -> ROOT + name + "..").toArray(String[]::new);
        return resideInAnyPackage("org.inkwell..").and(not(resideInAnyPackage(allowed)));
    }

    private static void check(ArchRule rule) {
        rule.check(DESK);
    }
}
