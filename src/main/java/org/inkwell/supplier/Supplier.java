package org.inkwell.supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A third party that may be asked for help. */
@Entity
@Table(name = "supplier")
public class Supplier {

    @Id private UUID id;
    private String name;
    private String email;
    private boolean pseudonyms;

    protected Supplier() {}

    public Supplier(UUID id, String name, String email) {
        this.id = id;
        this.name = name;
        this.email = email;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Where its support desk reads mail. */
    public String email() {
        return email;
    }

    /** Whether "Pupil KPZ" is to stand on the ink of what it gets. */
    public boolean pseudonyms() {
        return pseudonyms;
    }

    void pseudonyms(boolean wanted) {
        pseudonyms = wanted;
    }
}
