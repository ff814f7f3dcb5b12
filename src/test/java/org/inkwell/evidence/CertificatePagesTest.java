package org.inkwell.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class CertificatePagesTest {

    private static final TestSigner DESK = new TestSigner();
    private static final List<SignedCertificate> BOTH =
            List.of(
                    SignedCertificate.sign(Certified.pack(), DESK),
                    SignedCertificate.sign(Certified.file(), DESK));

    @Test
    void eachCertificateHasOnePage() throws IOException {
        try (var document = Loader.loadPDF(CertificatePages.pdf(BOTH))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("15 places were inked: 12 names, 2 pupil numbers and 1 telephone")
                    .contains("Łucja Ağaoğlu released exactly these bytes")
                    .contains("DSA-2291")
                    .contains(Sha256.grouped(DESK.key().fingerprint()))
                    .contains(Sha256.grouped(BOTH.get(0).sha256()))
                    .contains("inkwell verify FILE CERTIFICATE.json --key FINGERPRINT");
        }
    }

    @Test
    void theSameCertificatesMakeTheSameBytes() {
        assertThat(CertificatePages.pdf(BOTH)).isEqualTo(CertificatePages.pdf(BOTH));
    }
}
