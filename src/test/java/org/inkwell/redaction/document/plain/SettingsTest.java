package org.inkwell.redaction.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    @Test
    void valuesGoByTheirName() {
        assertThat(
                        Desk.inks(
                                "sims.ini",
                                """
                                [Database]
                                Server=SQL01
                                LastUser = Will
                                Password=Hunter2
                                Timeout=30
                                """))
                .isEqualTo(
                        """
                        [Database]
                        Server=SQL01
                        LastUser = [Person]
                        Password=[secret]
                        Timeout=30
                        """);
    }

    @Test
    void whatARegistryHidesInBytesIsLeftOut() {
        assertThat(
                        Desk.inks(
                                "sims.reg",
                                """
                                [HKEY_CURRENT_USER\\Software]
                                "LastUser"="Grace"
                                "Flags"=dword:00000001
                                "Blob"=hex(2):4b,00,61,00,\\
                                  79,00
                                """))
                .isEqualTo(
                        """
                        [HKEY_CURRENT_USER\\Software]
                        "LastUser"="[Person]"
                        "Flags"=dword:00000001
                        "Blob"=hex:
                        """);
    }
}
