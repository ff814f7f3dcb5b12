package org.inkwell.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.inkwell.person.KeptForm.Field;
import org.junit.jupiter.api.Test;

class KeptFormsTest {
    private static final MediaType MULTIPART =
            new MediaType("multipart", "form-data", java.util.Map.of("boundary", "edge"));

    @Test
    void linesAreKeptInTheirOrderWithoutTheForgeryWord() throws IOException {
        var form =
                read(
                        "/tickets",
                        MediaType.APPLICATION_FORM_URLENCODED_TYPE,
                        "forgery=w&title=SIMS+is+slow&body=caf%C3%A9");
        assertThat(form.orElseThrow().fields())
                .containsExactly(new Field("title", "SIMS is slow"), new Field("body", "café"));
    }

    @Test
    void partsAreKeptAndFilesAreNamedToBeChosenAgain() throws IOException {
        var body =
                part("form-data; name=\"forgery\"", "w")
                        + part("form-data; name=\"title\"", "Café till")
                        + part("form-data; name=\"files\"; filename=\"a.png\"", "PNG")
                        + part("form-data; name=\"files\"; filename=\"b.png\"", "PNG")
                        + "--edge--\r\n";
        var form = read("/tickets", MULTIPART, body).orElseThrow();
        assertThat(form.fields()).containsExactly(new Field("title", "Café till"));
        assertThat(form.files()).containsExactly("files");
        assertThat(form.encoding()).isEqualTo(MediaType.MULTIPART_FORM_DATA);
    }

    @Test
    void whatIsNoFormIsNotKept() throws IOException {
        assertThat(read("/tickets", MediaType.APPLICATION_JSON_TYPE, "{}")).isEmpty();
        assertThat(read("//evil.example", MediaType.APPLICATION_FORM_URLENCODED_TYPE, "a=b"))
                .isEmpty();
    }

    private static String part(String disposition, String value) {
        return "--edge\r\nContent-Disposition: " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    private static Optional<KeptForm> read(String action, MediaType type, String body)
            throws IOException {
        return KeptForms.read(action, type, new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
