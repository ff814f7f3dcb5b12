package org.inkwell.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the provider supports: SIMS, broadband, mail and so on. */
@Entity
@Table(name = "service")
public class Service {

    @Id private UUID id;
    private String name;

    protected Service() {}

    public Service(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
