package org.inkwell.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Somebody with an account. */
@Entity
public class Person {
    @Id private UUID id;
    private String name;
    private String email;
    private String password;
    private UUID supplier;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_school", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "school")
    private Set<UUID> schools = new HashSet<>();

    protected Person() {}

    Person(NewPerson asked, String passwordHash) {
        id = UUID.randomUUID();
        name = asked.name();
        email = normal(asked.email());
        password = passwordHash;
        supplier = asked.supplier();
        active = true;
        roles.addAll(asked.roles());
        schools.addAll(asked.schools());
    }

    /** How an address is kept and looked for. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** As the rest of the desk sees the person. */
    public Viewer viewer() {
        return new Viewer(id, name, roles, schools, supplier);
    }

    boolean mayComeIn() {
        return active;
    }

    String passwordHash() {
        return password;
    }
}
