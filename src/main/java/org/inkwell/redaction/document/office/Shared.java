package org.inkwell.redaction.document.office;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** The formulas of one sheet that stay, and those that only point at one of them. */
final class Shared {

    private static final String NUMBER = "si";

    private final Formulas formulas;
    private final Set<String> kept = new HashSet<>();

    Shared(Formulas formulas) {
        this.formulas = formulas;
    }

    /**
     * @param formula in the order of the sheet
     */
    boolean stays(Element formula) {
        var text = formula.getTextContent();
        if (formula.getAttribute("t").equals("dataTable")) {
            return false;
        }
        if (text.isEmpty()) {
            return kept.contains(formula.getAttribute(NUMBER));
        }
        var stays = formulas.stays(text);
        if (stays && formula.hasAttribute(NUMBER)) {
            kept.add(formula.getAttribute(NUMBER));
        }
        return stays;
    }
}
