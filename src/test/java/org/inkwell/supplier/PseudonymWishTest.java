package org.inkwell.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.junit.jupiter.api.Test;

final class PseudonymWishTest {

    private final Elm elm = new Elm();
    private final Viewer manager =
            new Viewer(UUID.randomUUID(), "P", Set.of(Role.PROTECTION_LEAD), Set.of(), null);

    private boolean wanted(UUID service) {
        var asked = elm.asked(service, "a picture");
        var ticket = elm.desk.tickets.raise(elm.hana, asked, false).orElseThrow();
        return elm.desk.suppliers.pseudonyms(ticket.id());
    }

    @Test
    void aSupplierOfTheTicketsServiceMayWantThem() {
        assertThat(wanted(elm.sims)).isFalse();
        assertThat(elm.desk.suppliers.wantPseudonyms(manager, elm.larch, true)).isTrue();
        assertThat(wanted(elm.sims)).isTrue();
        assertThat(wanted(elm.printing)).isFalse();
        elm.desk.suppliers.wantPseudonyms(manager, elm.larch, false);
        assertThat(wanted(elm.sims)).isFalse();
    }

    @Test
    void onlyTheManagerChooses() {
        assertThat(elm.desk.suppliers.wantPseudonyms(elm.tess, elm.larch, true)).isFalse();
        assertThat(wanted(elm.sims)).isFalse();
    }
}
