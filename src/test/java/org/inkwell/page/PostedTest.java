package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostedTest {
    @Test
    void fieldsAreTextAndFilesAreBytesWithoutTheirNames() throws IOException {
        var posted = new Posted(List.of(field("title", "Zoë"), file("pupil.png", 3)), 10);
        assertThat(posted.typed().of("title")).isEqualTo("Zoë");
        assertThat(posted.files()).hasSize(1);
        assertThat(posted.tooLarge()).isFalse();
    }

    @Test
    void aFieldInWhichNoFileWasChosenIsNoFileButAnEmptyFileIsOne() throws IOException {
        assertThat(new Posted(List.of(file("", 0)), 10).files()).isEmpty();
        assertThat(new Posted(List.of(file("empty.png", 0)), 10).files()).hasSize(1);
    }

    @Test
    void aFileOfTheLargestSizePassesAndOneByteMoreDoesNot() throws IOException {
        assertThat(new Posted(List.of(file("a.png", 10)), 10).tooLarge()).isFalse();
        var larger = new Posted(List.of(file("a.png", 11)), 10);
        assertThat(larger.tooLarge()).isTrue();
        assertThat(larger.files()).isEmpty();
    }

    @Test
    void ofANameTheEndingAloneIsKept() throws IOException {
        assertThat(ending("Kayleigh Okafor.XLSX")).isEqualTo("xlsx");
        assertThat(ending("Kayleigh")).isEmpty();
        assertThat(ending("report.Kayleigh Okafor")).isEmpty();
    }

    private static String ending(String name) throws IOException {
        return new Posted(List.of(file(name, 1)), 10).files().get(0).ending();
    }

    private static EntityPart field(String name, String text) {
        return new Part(name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private static EntityPart file(String name, int size) {
        return new Part("attachments", name, new byte[size]);
    }

    private static final class Part implements EntityPart {
        private final String name;
        private final String fileName;
        private final byte[] bytes;

        Part(String name, String fileName, byte[] bytes) {
            this.name = name;
            this.fileName = fileName;
            this.bytes = bytes;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Optional<String> getFileName() {
            return Optional.ofNullable(fileName);
        }

        @Override
        public InputStream getContent() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public <T> T getContent(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T getContent(GenericType<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return new MultivaluedHashMap<>();
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.APPLICATION_OCTET_STREAM_TYPE;
        }
    }
}
