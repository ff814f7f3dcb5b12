package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageWriterTest {
    record Sample() implements Page {}

    @Test
    void aTemplateLiesInThePackagesDirectoryUnderTheRecordsName() {
        assertThat(PageWriter.template(Sample.class)).isEqualTo("page/Sample.jte");
    }
}
