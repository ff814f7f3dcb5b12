package org.inkwell.evidence;

import java.util.Optional;

/** What is vouched for: a file, or the package in which files went. */
public sealed interface Certificate permits FileCertificate, PackageCertificate {

    /** What sort of certificate it is, and in which edition of its form. */
    String form();

    /** On what ground it went, and to whom. */
    Ground ground();

    /** What the file with this digest is, if it is the certificate's own: "the released file". */
    Optional<String> names(Digest file);

    /** The digest by which a person looks for the certificate's own file. */
    Digest main();
}
