package org.inkwell.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A third party that may be asked for help. */
@Entity
@Table(name = "supplier")
public class Supplier {

    private static final int MAIL_LIMIT = 20_000_000;

    @Id private UUID id;
    private String name;
    private String email;
    private String country;
    private boolean pseudonyms;

    @Column(name = "mail_limit")
    private int mailLimit = MAIL_LIMIT;

    protected Supplier() {}

    /** One whose country nobody recorded yet. */
    public Supplier(UUID id, String name, String email) {
        this.id = id;
        this.name = name;
        this.email = email;
    }

    public Supplier(UUID id, String name, String email, Country country) {
        this(id, name, email);
        worksIn(country);
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

    /** Where it works, once somebody recorded that. */
    public Optional<Country> country() {
        return Optional.ofNullable(country).map(Country::new);
    }

    void worksIn(Country other) {
        country = other.code();
    }

    /** What a mail to it may weigh as it travels, in bytes. */
    public int mailLimit() {
        return mailLimit;
    }

    /** Whether "Pupil KPZ" is to stand on the ink of what it gets. */
    public boolean pseudonyms() {
        return pseudonyms;
    }

    void pseudonyms(boolean wanted) {
        pseudonyms = wanted;
    }
}
