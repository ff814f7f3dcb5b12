package org.inkwell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkwell.work.Agenda;

/** What was asked for in transactions that committed, until the test takes it. */
public final class MemoryAgenda implements Agenda {

    private final Transactions transactions;
    private final Set<Errand> errands = new LinkedHashSet<>();

    private record Errand(String name, String subject) {}

    MemoryAgenda(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(String errand, String subject) {
        transactions.afterwards(() -> errands.add(new Errand(errand, subject)));
    }

    /** The subjects of this errand, which are off the agenda now. */
    public List<UUID> take(String errand) {
        var taken = errands.stream().filter(added -> added.name().equals(errand)).toList();
        taken.forEach(errands::remove);
        return taken.stream().map(Errand::subject).map(UUID::fromString).toList();
    }
}
